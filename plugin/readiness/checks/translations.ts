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

type Text = keyof typeof MISSING

/** The languages in which a case was begun but is not whole, and those in which there is nothing of it yet. */
export function translations({ texts, lang, defaultLang, named }: Desk): Finding[] {
  const others = [...texts.title.keys()].filter((one) => one !== defaultLang)
  const isThere = (text: Text, one: string) => isWritten(texts[text].get(one))
  const all = Object.keys(MISSING) as Text[]
  const needed = all.filter((text) => text === 'title' || isThere(text, defaultLang))
  const begun = others.filter((one) => all.some((text) => isThere(text, one)))
  const lackingIn = (path: string, english: string, lacking: string[]): Finding[] => {
    if (!lacking.length) return []
    const languages = named.list(lacking.map(named.language))
    // In the language that the form shows, else in the first of them.
    const to = lacking.includes(lang) ? lang : lacking[0]
    return [{ ...advice(path, english, { languages }), lang: to }]
  }
  return [
    ...needed.flatMap((text) =>
      lackingIn(
        text === 'message' ? 'stop.message' : text,
        MISSING[text],
        begun.filter((one) => !isThere(text, one)),
      ),
    ),
    ...lackingIn(
      'title',
      'There is no translation yet into {languages}.',
      others.filter((one) => !begun.includes(one)),
    ),
  ]
}

function isWritten(value: unknown): boolean {
  return typeof value === 'object' ? fromLexical(value) !== undefined : Boolean(value)
}
