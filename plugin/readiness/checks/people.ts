import { sentence } from '../../../core/said.ts'
import { slugify } from '../../../core/slug.ts'
import type { Desk } from '../desk.ts'
import { advice, blocks, type Finding } from '../finding.ts'

/** Whether the people of a case can be spoken of rightly, and their names kept out of its address. */
export function people(desk: Desk): Finding[] {
  return [...withoutPronouns(desk), ...namedInSlug(desk)]
}

function withoutPronouns({ form }: Desk): Finding[] {
  return (form.people ?? []).flatMap(({ name, nativeName, pronouns }, index) => {
    const called = String(name || nativeName || '')
    // “Four others, unnamed” have none.
    const isOne = /^\p{Lu}|^\p{Lo}/u.test(called)
    return isOne && !pronouns
      ? [advice(`people.${index}.pronouns`, '{name} has no pronouns yet.', { name: called })]
      : []
  })
}

/** Part of a name that is long enough to be told from a chance likeness. */
const TELLING = 3

function namedInSlug({ form, firstPublishedAt, named }: Desk): Finding[] {
  const inSlug = new Set((form.slug ?? '').split('-'))
  const ofTheCase = new Set(
    slugify(`${form.reference ?? ''} ${form.country ? named.country(form.country) : ''}`).split(
      '-',
    ),
  )
  const parts = (form.people ?? []).flatMap(({ name }) => slugify(String(name ?? '')).split('-'))
  const found = parts.find(
    (part) => part.length >= TELLING && inSlug.has(part) && !ofTheCase.has(part),
  )
  if (!found) return []
  const english = sentence(
    'The address (slug) has a name in it, “{part}”, which would stay in logs and histories for good.',
  )
  // An address that articles point to cannot change any more.
  return [
    form.listed === false && !firstPublishedAt
      ? blocks('slug', english, { part: found })
      : advice('slug', english, { part: found }),
  ]
}
