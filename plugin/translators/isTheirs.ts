import { normaliseTag } from '../../core/languages.ts'

/** Whether a text in a language is a translator's: Portuguese is, too, where they translate into that of Brazil. */
export function isTheirs(lang: string, languages: string[] | undefined): boolean {
  if (!languages) return true
  const wanted = normaliseTag(lang) ?? lang
  return languages.some((one) => {
    const own = normaliseTag(one) ?? one
    return `${own}-`.startsWith(`${wanted}-`) || `${wanted}-`.startsWith(`${own}-`)
  })
}
