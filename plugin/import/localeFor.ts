import type { Payload, TypedLocale } from 'payload'
import { inWords } from '../../core/inWords.ts'
import { nearestLanguage } from '../../core/languages.ts'
import type { ImportResult } from '../../importer/index.ts'
import { languagesOf } from '../publishing/languages.ts'

/** Where the texts of a document are saved. */
export interface DocumentLocale {
  /** Undefined where the Payload config has no localization. */
  locale?: TypedLocale
  /** The document is in another language than the default one, and its texts stand under that. */
  isForeign: boolean
  /** The document's language, in English. */
  language: string
  warnings: string[]
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
  const language = inWords(lang, 'en')
  const nearest = nearestLanguage(lang, [...codes.keys()])
  if (nearest) {
    const locale = localized ? (codes.get(nearest) as TypedLocale) : undefined
    return { locale, isForeign: nearest !== defaultLang, language, warnings: [] }
  }
  const instead = localized
    ? `its texts were saved as ${inWords(defaultLang, 'en')}; translate them before you publish.`
    : 'its texts were saved in the one language that there is; see that it is this one.'
  return {
    locale: localized ? (codes.get(defaultLang) as TypedLocale) : undefined,
    isForeign: false,
    language,
    warnings: [
      `lang: the document is in ${language}, for which there is no locale here; ${instead}`,
    ],
  }
}

/** Every locale of the installation, this one first; one without a name where it has none. */
export function allLocales(payload: Payload, first?: TypedLocale): (TypedLocale | undefined)[] {
  const { localization } = payload.config
  if (!localization) return [undefined]
  return [...new Set([first, ...(localization.localeCodes as TypedLocale[])])].filter(Boolean)
}
