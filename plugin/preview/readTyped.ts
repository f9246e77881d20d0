import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal, say } from '../../collections/index.ts'
import { smallBody } from '../http/smallBody.ts'
import type { Languages } from '../publishing/languages.ts'
import type { Typed } from './typed.ts'

/** What a form may weigh at most, in bytes: many times any case that is read to its end. */
const LARGEST = 2_000_000

const TYPED = z.object({
  locale: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
})

/**
 * What stands in the form, as the preview page sends it: `{locale, data}`. As JSON alone, which no other
 * site's form can send in an editor's name.
 */
export async function readTyped(req: PayloadRequest, languages: Languages): Promise<Typed> {
  if (!req.headers.get('content-type')?.startsWith('application/json')) {
    throw refusal(say(req, 'Send JSON: {"locale": "en", "data": {…}}.'), 415)
  }
  const text = await smallBody(req, LARGEST)
  if (text === undefined) {
    throw refusal(say(req, 'This text is too long to be shown while typing.'), 413)
  }
  const { data: typed } = TYPED.safeParse(parsed(text))
  const isKept = [...languages.codes.values()].includes(typed?.locale ?? '')
  if (!typed || (languages.localized && !isKept)) {
    throw refusal(say(req, 'Send JSON: {"locale": "en", "data": {…}}.'), 400)
  }
  return { data: typed.data, locale: languages.localized ? typed.locale : undefined }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
