import { idOf } from '../../collections/index.ts'
import type { Letter } from '../../core/contract.ts'
import { directionOf } from '../../core/languages.ts'
import { fromLexical } from '../richText/fromLexical.ts'
import { given, tag } from './given.ts'
import type { Texts } from './languages.ts'
import type { RawCaseTarget, RawLetter } from './raw.ts'

/** The letters of a case; one without a word in it is no letter, one for targets that the case no longer has is for nobody. */
export function publishLetters(
  rows: RawLetter[],
  targets: RawCaseTarget[],
  texts: Texts,
): Letter[] {
  const known = new Set(targets.map((row) => idOf(row.target)))
  return rows.flatMap((row, index) => {
    const body = fromLexical(row.body)
    const chosen = (row.targets ?? []).map(idOf).filter((id) => id !== undefined)
    const ids = chosen.filter((id) => known.has(id))
    if (!body || (chosen.length && !ids.length)) return []
    const lang = tag(row.lang)
    return {
      id: row.id ?? String(index),
      ...(ids.length ? { targets: ids } : {}),
      lang,
      dir: directionOf(lang),
      subject: row.subject ?? '',
      body,
      closing: row.closing ?? '',
      ...given({ short: row.short, gloss: fromLexical(texts.exact(row.gloss)) }),
    }
  })
}
