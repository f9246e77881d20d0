import { dayOf, LONGEST_TITLE } from '../../../collections/index.ts'
import { isSlug } from '../../../core/slug.ts'
import { fromLexical } from '../../richText/fromLexical.ts'
import type { Desk } from '../desk.ts'
import { blocks, type Finding } from '../finding.ts'

/** What Payload refuses to publish without, said before the press on “Publish”. */
export function required({ form, texts, lang, defaultLang, id }: Desk): Finding[] {
  // A translation may lag behind, and what is in one language alone is published from that one.
  const has = (text: keyof Desk['texts']) => lang !== defaultLang || isText(texts[text].get(lang))
  return [
    ...(has('title') ? [] : [blocks('title', 'The title is missing.')]),
    ...longTitle(texts.title.get(lang)),
    ...(has('summary') ? [] : [blocks('summary', 'The summary is missing.')]),
    ...(form.country ? [] : [blocks('country', 'The country is missing.')]),
    ...slugFaults(form, id),
    ...(form.notice === 'stop' && !has('message')
      ? [blocks('stop.message', 'The message to the readers is missing.')]
      : []),
    ...deadlineFaults(form),
  ]
}

function longTitle(title: unknown): Finding[] {
  const length = typeof title === 'string' ? title.length : 0
  if (length <= LONGEST_TITLE) return []
  const values = { length, most: LONGEST_TITLE }
  return [
    blocks('title', 'The title has {length} characters, and at most {most} are taken.', values),
  ]
}

function slugFaults({ slug, reference, country }: Desk['form'], id: Desk['id']): Finding[] {
  if (slug) {
    return isSlug(slug)
      ? []
      : [blocks('slug', 'The address (slug) has other characters than a–z, 0–9 and hyphens.')]
  }
  // Before its first save a case gets one from these.
  if (!id && reference && country) return []
  return [blocks('slug', 'The address (slug) is missing: give a reference to have one proposed.')]
}

function deadlineFaults(form: Desk['form']): Finding[] {
  const [deadline, issued] = [dayOf(form.deadline), dayOf(form.issuedOn)]
  return deadline && issued && deadline < issued
    ? [blocks('deadline', 'The deadline lies before the date of issue.')]
    : []
}

function isText(value: unknown): boolean {
  return typeof value === 'object' ? fromLexical(value) !== undefined : Boolean(value)
}
