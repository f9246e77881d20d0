import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { refusal, say } from '../../collections/index.ts'
import { sentence } from '../../core/said.ts'

/** What an editor says when they stop a case. */
export interface StopWords {
  outcome: 'good' | 'bad' | 'none'
  /** Why nobody is to write any more: paragraphs, with an empty line between them. */
  message: string
  /** True: only prepared, to be published, scheduled or translated later. */
  draft: boolean
}

const LONGEST = 10_000

export const NO_STOP = sentence('Send JSON: {"outcome": "good", "message": "…"}.')
const NEEDED = sentence(
  'A stop needs a message: readers must learn why they cannot write any more.',
)

const STOP = z.object(
  {
    outcome: z.enum(['good', 'bad', 'none'], {
      error: sentence('Choose an outcome: good, bad or none.'),
    }),
    message: z
      .string({ error: NEEDED })
      .trim()
      .min(1, NEEDED)
      .max(
        LONGEST,
        sentence(
          'The message has at most {longest} characters. Write more in the stop’s own form.',
        ),
      ),
    draft: z.boolean({ error: sentence('“draft” is true or false.') }).default(false),
  },
  { error: NO_STOP },
)

/** Reads what was sent. Throws a `400` whose sentence says what is missing. */
export function readStop(req: PayloadRequest, body: unknown): StopWords {
  const { data, error } = STOP.safeParse(body)
  if (!data) {
    const faults = error.issues.map(({ message }) => say(req, message, { longest: LONGEST }))
    throw refusal(faults.join(' '), 400)
  }
  return data
}
