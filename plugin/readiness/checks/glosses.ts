import { sentence } from '../../../core/said.ts'
import { blocksOf } from '../../letters/letterOf.ts'
import { tag } from '../../publishing/given.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** A translation beside a letter that cannot be of this very letter: it has more paragraphs than that, or fewer. */
export function glosses({ form, lang, named }: Desk): Finding[] {
  return (form.letters ?? []).flatMap((row, index) => {
    const [letters, translated] = [blocksOf(row.body).length, blocksOf(row.gloss).length]
    if (!letters || !translated || letters === translated) return []
    if (!row.lang || tag(row.lang) === lang) return []
    return [
      advice(
        `letters.${index}.gloss`,
        sentence(
          'The letter in {language} has {letters} paragraphs, its translation for readers {translated}: is it still of this letter?',
        ),
        { language: named.language(row.lang), letters, translated },
      ),
    ]
  })
}
