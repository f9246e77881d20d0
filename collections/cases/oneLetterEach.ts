import type { PayloadRequest } from 'payload'
import { inWords } from '../../core/inWords.ts'
import { say } from '../say.ts'

interface LetterRow {
  lang?: string | null
  targets?: (string | number | { id: string | number })[] | null
}

/** Refuses a second letter in one language for the same target, or a second general one. */
export function oneLetterEach(value: unknown, { req }: { req: PayloadRequest }): string | true {
  const lang = languageOfTwins(value)
  if (lang === undefined) return true
  return say(
    req,
    'There are two letters in the language “{language}” for the same targets. Keep one, or choose for whom each is.',
    { language: inWords(lang, req.i18n.language) },
  )
}

/** The language in which two letters are for the same target; undefined where none are. */
export function languageOfTwins(value: unknown): string | undefined {
  const seen = new Set<string>()
  for (const row of (value ?? []) as LetterRow[]) {
    for (const key of keysOf(row)) {
      if (seen.has(key)) return row.lang ?? undefined
      seen.add(key)
    }
  }
  return undefined
}

function keysOf({ lang, targets }: LetterRow): string[] {
  if (!lang) return []
  if (!targets?.length) return [`${lang} for all`]
  return targets.map((target) => `${lang} for ${typeof target === 'object' ? target.id : target}`)
}
