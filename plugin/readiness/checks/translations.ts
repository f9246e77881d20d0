import { sentences } from '../../../core/said.ts'
import { fromLexical } from '../../richText/fromLexical.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

const MISSING = sentences({
  title: 'The title is missing in {languages}.',
  summary: 'The summary is missing in {languages}: the case is not to be had there.',
  safetyNote: 'The safety note is missing in {languages}: the case is not to be had there.',
  message: 'The message to the readers is missing in {languages}: the case is not to be had there.',
} as const)

/** The same of languages that the form does not show now. */
const MISSING_ELSEWHERE = sentences({
  title: 'The title is missing in {languages}. Choose the language above the form to write it.',
  summary:
    'The summary is missing in {languages}: the case is not to be had there. Choose the language above the form to write it.',
  safetyNote:
    'The safety note is missing in {languages}: the case is not to be had there. Choose the language above the form to write it.',
  message:
    'The message to the readers is missing in {languages}: the case is not to be had there. Choose the language above the form to write it.',
} as const)

type Text = keyof typeof MISSING

/** The languages in which a case was begun but is not whole, and those in which there is nothing of it yet. */
export function translations({ texts, lang, defaultLang, named }: Desk): Finding[] {
  const others = [...texts.title.keys()].filter((one) => one !== defaultLang)
  const isThere = (text: Text, one: string) => isWritten(texts[text].get(one))
  const all = Object.keys(MISSING) as Text[]
  const needed = all.filter((text) => text === 'title' || isThere(text, defaultLang))
  const begun = others.filter((one) => all.some((text) => isThere(text, one)))
  const isUntouched = others.includes(lang) && !begun.includes(lang)
  const notBegun = others.filter((one) => one !== lang && !begun.includes(one))
  const languages = (tags: string[]) => named.list(tags.map(named.language))
  return [
    ...needed.flatMap((text) => {
      const lacking = begun.filter((one) => !isThere(text, one))
      const path = text === 'message' ? 'stop.message' : text
      const elsewhere = lacking.filter((one) => one !== lang)
      return [
        ...(lacking.includes(lang)
          ? [advice(path, MISSING[text], { languages: named.language(lang) })]
          : []),
        // No path: in the language that is shown now the field is another text, which is there.
        ...(elsewhere.length
          ? [advice(undefined, MISSING_ELSEWHERE[text], { languages: languages(elsewhere) })]
          : []),
      ]
    }),
    ...(isUntouched
      ? [
          advice('title', 'There is no translation yet into {languages}.', {
            languages: named.language(lang),
          }),
        ]
      : []),
    ...(notBegun.length
      ? [
          advice(
            undefined,
            'There is no translation yet into {languages}. Choose the language above the form to begin it.',
            { languages: languages(notBegun) },
          ),
        ]
      : []),
  ]
}

function isWritten(value: unknown): boolean {
  return typeof value === 'object' ? fromLexical(value) !== undefined : Boolean(value)
}
