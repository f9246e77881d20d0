import type { SanitizedConfig } from 'payload'
import { nearestLanguage, normaliseTag } from '../../core/languages.ts'

/** The languages in which texts are kept: BCP 47 tag → the locale's code in the Payload config. */
export interface Languages {
  /** False: texts are plain values in one language. */
  localized: boolean
  defaultLang: string
  codes: Map<string, string>
}

/** The languages of a Payload config; the given one where it has no localization. */
export function languagesOf(config: SanitizedConfig, defaultLanguage: string): Languages {
  const { localization } = config
  if (!localization) {
    return {
      localized: false,
      defaultLang: defaultLanguage,
      codes: new Map([[defaultLanguage, defaultLanguage]]),
    }
  }
  const codes = new Map<string, string>()
  for (const code of localization.localeCodes) {
    const tag = normaliseTag(code)
    if (tag) codes.set(tag, code)
  }
  const defaultLang = normaliseTag(localization.defaultLocale) ?? defaultLanguage
  return { localized: true, defaultLang, codes }
}

/** The language in which a case is given: of those that it can be had in the nearest to the wanted one, else its default. */
export function chosenLanguage(
  wanted: string | undefined,
  available: string[],
  { defaultLang }: Languages,
): string {
  const nearest = wanted ? nearestLanguage(wanted, available) : undefined
  return nearest ?? (available.includes(defaultLang) ? defaultLang : (available[0] ?? defaultLang))
}

/** Reads localized values, as `locale: 'all'` gives them, in one language. */
export class Texts {
  constructor(
    private readonly languages: Languages,
    private readonly lang: string,
  ) {}

  /** The value in this language; undefined where it is not translated. */
  exact<T>(value: unknown): T | undefined {
    return this.at<T>(value, this.lang)
  }

  /** The value in this language, else in the default one: for names, which are better foreign than missing. */
  any<T>(value: unknown): T | undefined {
    return this.at<T>(value, this.lang) ?? this.at<T>(value, this.languages.defaultLang)
  }

  private at<T>(value: unknown, lang: string): T | undefined {
    if (value === null || value === undefined || value === '') return undefined
    if (!this.languages.localized) return value as T
    const code = this.languages.codes.get(lang)
    const found = code ? (value as Record<string, T | null | ''>)[code] : undefined
    return found === null || found === '' ? undefined : (found as T | undefined)
  }
}
