import type { PayloadRequest } from 'payload'
import { inWords } from '../../core/inWords.ts'
import { say } from '../say.ts'

interface LetterRow {
  lang?: string | null
  targets?: (string | number | { id: string | number })[] | null
}

/** Refuses a second letter in one language for the same target, or a second general one. */
export function oneLetterEach(value: unknown, { req }: { req: PayloadRequest }): string | true {
  const seen = new Set<string>()
  for (const row of (value ?? []) as LetterRow[]) {
    for (const key of keysOf(row)) {
      if (seen.has(key)) {
        return say(
          req,
          'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.',
          { language: inWords(row.lang ?? '', req.i18n.language) },
        )
      }
      seen.add(key)
    }
  }
  return true
}

function keysOf({ lang, targets }: LetterRow): string[] {
  if (!lang) return []
  if (!targets?.length) return [`${lang} for all`]
  return targets.map((target) => `${lang} for ${typeof target === 'object' ? target.id : target}`)
}
