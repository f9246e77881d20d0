import { fromLexical } from '../../richText/fromLexical.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** Readers learn how to write safely before they write: from the case, else from the organisation. */
export function safetyNote({ form, texts, defaultLang, settings }: Desk): Finding[] {
  if (form.notice === 'stop' || fromLexical(texts.safetyNote.get(defaultLang))) return []
  const own = settings.safetyNote
  const all = own && typeof own === 'object' && !('root' in own) ? Object.values(own) : [own]
  return all.some((text) => fromLexical(text))
    ? []
    : [advice('safetyNote', 'There is no safety note, neither here nor in the settings.')]
}
