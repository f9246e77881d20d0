import type { LocalizationConfig } from 'payload'
import { inWords } from '../core/inWords.ts'
import { directionOf } from '../core/languages.ts'

/** The host's locales, each named in its own language, the first one the default. */
export function hostLocales(codes: string[]): LocalizationConfig {
  return {
    locales: codes.map((code) => ({
      code,
      label: inWords(code, code),
      rtl: directionOf(code) === 'rtl',
    })),
    defaultLocale: codes[0] ?? 'en',
    fallback: true,
  }
}
