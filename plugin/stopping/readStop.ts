import { z } from 'zod'
import { refusal } from '../../collections/index.ts'

/** What an editor says when they stop a case. */
export interface StopWords {
  outcome: 'good' | 'bad' | 'none'
  /** Why nobody is to write any more: paragraphs, with an empty line between them. */
  message: string
  /** True: only prepared, to be published, scheduled or translated later. */
  draft: boolean
}

const LONGEST = 10_000

const STOP = z.object(
  {
    outcome: z.enum(['good', 'bad', 'none'], { error: 'Choose an outcome: good, bad or none.' }),
    message: z
      .string({
        error: 'A stop needs a message: readers must learn why they cannot write any more.',
      })
      .trim()
      .min(1, 'A stop needs a message: readers must learn why they cannot write any more.')
      .max(
        LONGEST,
        `The message has at most ${LONGEST} characters. Write more in the stop’s own form.`,
      ),
    draft: z.boolean({ error: '“draft” is true or false.' }).default(false),
  },
  { error: 'Send JSON: {"outcome": "good", "message": "…"}.' },
)

/** Reads what was sent. Throws a `400` whose sentence says what is missing. */
export function readStop(body: unknown): StopWords {
  const { data, error } = STOP.safeParse(body)
  if (!data) throw refusal(error.issues.map(({ message }) => message).join(' '), 400)
  return data
}
