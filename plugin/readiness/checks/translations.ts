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
export function translations({ texts, defaultLang, named }: Desk): Finding[] {
  const others = [...texts.title.keys()].filter((lang) => lang !== defaultLang)
  const isThere = (text: Text, lang: string) => isWritten(texts[text].get(lang))
  const all = Object.keys(MISSING) as Text[]
  const needed = all.filter((text) => text === 'title' || isThere(text, defaultLang))
  const begun = others.filter((lang) => all.some((text) => isThere(text, lang)))
  const notBegun = others.filter((lang) => !begun.includes(lang))
  const languages = (tags: string[]) => named.list(tags.map(named.language))
  return [
    ...needed.flatMap((text) => {
      const lacking = begun.filter((lang) => !isThere(text, lang))
      const path = text === 'message' ? 'stop.message' : text
      return lacking.length ? [advice(path, MISSING[text], { languages: languages(lacking) })] : []
    }),
    ...(notBegun.length
      ? [
          advice('title', 'There is no translation yet into {languages}.', {
            languages: languages(notBegun),
          }),
        ]
      : []),
  ]
}

function isWritten(value: unknown): boolean {
  return typeof value === 'object' ? fromLexical(value) !== undefined : Boolean(value)
}
