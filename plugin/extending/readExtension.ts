import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal, say } from '../../collections/index.ts'
import { isDay } from '../../core/day.ts'
import { sentence } from '../../core/said.ts'

/** What an editor says when they extend a case. */
export interface Extension {
  /** The last day to write, `YYYY-MM-DD`. */
  deadline: string
  /** True: only prepared, to be published or scheduled later. */
  draft: boolean
}

export const NO_EXTENSION = sentence('Send JSON: {"deadline": "2027-01-31"}.')
const NO_DAY = sentence('Choose the new last day to write.')

const EXTENSION = z.object(
  {
    deadline: z.string({ error: NO_DAY }).refine(isDay, NO_DAY),
    draft: z.boolean({ error: sentence('“draft” is true or false.') }).default(false),
  },
  { error: NO_EXTENSION },
)

/** Reads what was sent. Throws a `400` whose sentence says what is missing. */
export function readExtension(body: unknown, req: PayloadRequest): Extension {
  const { data, error } = EXTENSION.safeParse(body)
  if (data) return data
  throw refusal(error.issues.map(({ message }) => say(req, message)).join(' '), 400)
}
