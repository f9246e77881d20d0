import type { Endpoint } from 'payload'
import type { NormalisedOptions } from '../options.ts'
import { actPageEndpoint } from './actPage.ts'
import { caseEndpoint } from './case.ts'
import { casesEndpoint } from './cases.ts'
import { embedPageEndpoint } from './embedPage.ts'
import { feedEndpoints } from './feeds.ts'
import { healthEndpoint } from './health.ts'
import { imageEndpoint } from './image.ts'
import { newsletterEndpoint } from './newsletter.ts'
import { oembedEndpoint } from './oembed.ts'
import { partnerLettersEndpoint } from './partnerLetters.ts'
import { scriptEndpoints } from './script.ts'
import { tallyEndpoint } from './tally.ts'
import { unknownEndpoint } from './unknown.ts'

/** Everything that the plugin answers under the API's path. */
export function createEndpoints(options: NormalisedOptions): Endpoint[] {
  return [
    ...casesEndpoint(options),
    ...caseEndpoint(options),
    ...newsletterEndpoint(options),
    ...imageEndpoint(options),
    ...tallyEndpoint(options),
    ...partnerLettersEndpoint(options),
    // Before the pages: no slug has a dot.
    ...feedEndpoints(options),
    ...actPageEndpoint(options),
    ...oembedEndpoint(options),
    ...scriptEndpoints(),
    ...embedPageEndpoint(options),
    ...healthEndpoint(),
    ...unknownEndpoint(),
  ]
}
