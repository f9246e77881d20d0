/**
 * What stands for itself, as it is written in a language: a number, a country (`KZ`), a day
 * (`2026-12-16`), else a language (`zh-Hans`). Itself where the runtime has no words for it.
 */
export function inWords(code: string | number, lang: string): string {
  try {
    if (typeof code === 'number') return code.toLocaleString(lang)
    if (/^\d/.test(code)) return dayFormat(lang).format(new Date(code))
    const type = /^[A-Z]/.test(code) ? 'region' : 'language'
    return new Intl.DisplayNames(lang, { type }).of(code) ?? code
  } catch {
    return `${code}`
  }
}

function dayFormat(lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' })
}
