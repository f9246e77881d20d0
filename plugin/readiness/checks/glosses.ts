import { sentence } from '../../../core/said.ts'
import { blocksOf } from '../../letters/letterOf.ts'
import { tag } from '../../publishing/given.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** A translation beside a letter that cannot be of this very letter: it has more paragraphs than that, or fewer. */
export function glosses({ form, glosses, named }: Desk): Finding[] {
  return (form.letters ?? []).flatMap((row, index) => {
    const letters = blocksOf(row.body).length
    if (!letters || !row.lang) return []
    return [...(glosses[index] ?? [])].flatMap(([lang, gloss]) => {
      const translated = blocksOf(gloss).length
      if (!translated || translated === letters || tag(row.lang) === lang) return []
      const values = {
        letter: named.language(row.lang),
        gloss: named.language(lang),
        letters,
        translated,
      }
      return [{ ...advice(`letters.${index}.gloss`, OTHER_LENGTH, values), lang }]
    })
  })
}

const OTHER_LENGTH = sentence(
  'Paragraphs of the letter ({letter}): {letters}, of its translation for readers ({gloss}): {translated}. Is it still of this letter?',
)
