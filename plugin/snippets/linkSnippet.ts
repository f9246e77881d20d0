import { type Choices, type Embedded, languageQuery, wordsIn } from './choices.ts'
import { escapeHtml } from './escape.ts'

/** The address of the hosted page in the chosen language, with nothing in it that tells who shares it. */
export function pageAddress(embedded: Embedded, choices: Choices): string {
  const { origin, slug } = embedded
  return `${origin}/act/${encodeURIComponent(slug)}${languageQuery(embedded, choices)}`
}

/** The link to the hosted page in HTML. */
export function linkSnippet(embedded: Embedded, choices: Choices): string {
  const address = escapeHtml(pageAddress(embedded, choices))
  return `<a href="${address}">${escapeHtml(wordsIn(embedded, choices))}</a>`
}
