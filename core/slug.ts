import { inWords } from './inWords.ts'

/**
 * The slug to propose for a case: its reference and country, `ua-24-22-kazakhstan`. Never made of
 * the title or of people: a person's name in an address stays in logs for good. Undefined where
 * there is no reference to tell cases of one country apart.
 */
export function proposeSlug(
  reference: string | undefined,
  country: string | undefined,
): string | undefined {
  if (!reference || !slugify(reference)) return undefined
  return slugify(country ? `${reference} ${inWords(country, 'en')}` : reference)
}

/** Lower-case ASCII letters, digits and single hyphens, at most 80 characters; may be empty. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')
}

/** True for what can stand as a slug in the public addresses. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 100
}
