import { languageOfTwins } from '../../../collections/index.ts'
import { fromLexical } from '../../richText/fromLexical.ts'
import type { Desk } from '../desk.ts'
import { advice, blocks, type Finding } from '../finding.ts'

/** Whether what readers are to write is there, and each letter whole. */
export function letters({ form, named }: Desk): Finding[] {
  if (form.notice === 'stop') return []
  const rows = form.letters ?? []
  if (!rows.length && !form.points?.length) {
    return [
      advice(
        'letters',
        'There is neither a letter nor a point to make: readers have only the summary.',
      ),
    ]
  }
  return [
    ...rows.flatMap((row, index) => {
      const values = { language: row.lang ? named.language(row.lang) : String(index + 1) }
      return [
        ...(row.lang
          ? []
          : [blocks(`letters.${index}.lang`, 'Letter {language} has no language.', values)]),
        ...(row.subject
          ? []
          : [
              blocks(
                `letters.${index}.subject`,
                'The letter in {language} has no subject.',
                values,
              ),
            ]),
        ...(fromLexical(row.body)
          ? []
          : [blocks(`letters.${index}.body`, 'The letter in {language} has no text.', values)]),
      ]
    }),
    ...(languageOfTwins(rows) === undefined
      ? []
      : [blocks('letters', 'There are two letters in one language for the same targets.')]),
  ]
}
