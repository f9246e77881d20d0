import type { CollectionConfig } from 'payload'
import { createCases, type Rules } from '../collections/index.ts'
import { approvable } from './endpoints/approval.ts'
import { withChanges } from './endpoints/changes.ts'
import { importable } from './endpoints/importDocument.ts'
import { withLetterDesk } from './endpoints/letterDesk.ts'
import { continuable } from './endpoints/nextNotice.ts'
import { withOverview } from './endpoints/overview.ts'
import { withPreview } from './endpoints/preview.ts'
import { withReadiness } from './endpoints/readiness.ts'
import { embeddable } from './endpoints/snippets.ts'
import { withStanding } from './endpoints/standing.ts'
import { stoppable } from './endpoints/stop.ts'
import type { NormalisedOptions } from './options.ts'

type Change = (cases: CollectionConfig) => CollectionConfig

/** Cases with what editors do to them beyond writing. */
export function caseDesk(rules: Rules, options: NormalisedOptions): CollectionConfig {
  const changes: Change[] = [
    (cases) => stoppable(cases, rules),
    (cases) => continuable(cases, rules),
    (cases) => importable(cases, rules),
    (cases) => withStanding(cases, rules),
    (cases) => withLetterDesk(cases, rules, options),
    (cases) => withReadiness(cases, rules, options.defaultLanguage),
    (cases) => withOverview(cases, rules),
    // Without the public addresses there is nothing that readers would see.
    (cases) => (options.enabled ? withPreview(cases, rules, options) : cases),
    (cases) => embeddable(cases, rules, options),
    (cases) => withChanges(cases, rules),
    // The last one: it compares what all the others leave.
    (cases) => approvable(cases, { rules, isForced: options.approval === 'twoPersons' }),
  ]
  return changes.reduce((cases, change) => change(cases), createCases(rules))
}
