import type { Payload, TypedLocale } from 'payload'
import { nearestLanguage } from '../../core/languages.ts'
import { sentence } from '../../core/said.ts'
import type { ImportResult, Note } from '../../importer/index.ts'
import { languagesOf } from '../publishing/languages.ts'

/** Where the texts of a document are saved. */
export interface DocumentLocale {
  /** Undefined where the Payload config has no localization. */
  locale?: TypedLocale
  /** What Payload takes where no locale is named; that too undefined where there are none. */
  defaultLocale?: TypedLocale
  /** The document is in another language than the default one, and its texts stand under that. */
  isForeign: boolean
  /** The document's language, a BCP 47 tag. */
  language: string
  notes: Note[]
}

/** Below this a language was assumed, not told from the document's labels. */
const TOLD = 0.5

/**
 * The locale of the document's language: its texts are never saved as another language than they
 * are in without a warning, since they would be published as that.
 */
export function localeFor(
  payload: Payload,
  { fields, confidence }: Pick<ImportResult, 'fields' | 'confidence'>,
): DocumentLocale {
  const { localized, defaultLang, codes } = languagesOf(payload.config, 'en')
  const isTold = (confidence.lang ?? 0) >= TOLD
  const lang = (isTold && fields.lang) || defaultLang
  const defaultLocale = localized ? (codes.get(defaultLang) as TypedLocale) : undefined
  const nearest = nearestLanguage(lang, [...codes.keys()])
  if (nearest) {
    const locale = localized ? (codes.get(nearest) as TypedLocale) : undefined
    return { locale, defaultLocale, isForeign: nearest !== defaultLang, language: lang, notes: [] }
  }
  const english = localized
    ? sentence(
        'the document is in {language}, for which there is no locale here; its texts were saved in the default language. Translate them before you publish.',
      )
    : sentence(
        'the document is in {language}, for which there is no locale here; its texts were saved in the one language that there is. See that it is this one.',
      )
  return {
    locale: defaultLocale,
    defaultLocale,
    isForeign: false,
    language: lang,
    notes: [{ field: 'lang', english, values: { language: lang } }],
  }
}

/** Every locale of the installation, this one first; one without a name where it has none. */
export function allLocales(payload: Payload, first?: TypedLocale): (TypedLocale | undefined)[] {
  const { localization } = payload.config
  if (!localization) return [undefined]
  return [...new Set([first, ...(localization.localeCodes as TypedLocale[])])].filter(Boolean)
}
