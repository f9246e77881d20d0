import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { inWords } from '../../core/inWords.ts'
import { type Change, changesBetween } from '../changes/changesBetween.ts'
import { copiesTemplate, isContent } from '../changes/content.ts'
import { labelOf } from '../changes/labelOf.ts'
import { isTheirs } from './isTheirs.ts'
import { languagesOf } from './languagesOf.ts'
import { isText } from './narrowToTexts.ts'

/** Refuses what a translator changes beyond the texts of their languages, on every way in. */
export function keepToTexts(rules: Rules, defaultLanguage: string): CollectionBeforeValidateHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (operation !== 'update' || (await rules.roleOf(req)) !== 'translator') return data
    if (req.locale === 'all') {
      throw refusal(say(req, 'Translators save one language at a time.'), 403)
    }
    const before = (originalDoc ?? {}) as Record<string, unknown>
    const after = (data ?? {}) as Record<string, unknown>
    // The rest is the server's, and whether it is public is asked elsewhere.
    for (const change of changesBetween(collection.fields, before, after)) {
      if (isContent(change) || copiesTemplate(change)) {
        refuseOthers(change, req, req.locale ?? defaultLanguage)
      }
    }
    return data
  }
}

function refuseOthers(change: Change, req: PayloadRequest, locale: string): void {
  if (change.isOfRows) {
    throw refusal(
      say(
        req,
        'Rows are added, removed and moved by an editor alone. Undo that here, and your texts can be saved.',
      ),
      403,
    )
  }
  const lang = languageOf(change, locale)
  if (!lang) {
    throw refusal(
      say(
        req,
        '“{field}” is no text, so it is not yours to change. Undo that, and your texts can be saved.',
        { field: labelOf(change, req) },
      ),
      403,
    )
  }
  const languages = languagesOf(req)
  if (isTheirs(lang, languages)) return
  const named = (tag: string) => inWords(tag, req.i18n.language)
  throw refusal(
    say(
      req,
      'This text is in a language that is not yours to change ({language}). Yours are {languages}. Your own texts are saved once it is as it was.',
      { language: named(lang), languages: listed((languages ?? []).map(named), req) },
    ),
    403,
  )
}

function listed(names: string[], { i18n }: PayloadRequest): string {
  return new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(names)
}

/** The language of the text that was changed; undefined where it is none. */
function languageOf(change: Change, locale: string): string | undefined {
  const { fields, rowLang } = change
  const field = fields.at(-1)
  if (!field) return undefined
  if ('localized' in field && field.localized) return locale
  return isText(field) || copiesTemplate(change) ? rowLang : undefined
}

/** An earlier version holds all languages, and more than texts. */
export function onlyEditorsRestore(rules: Rules): CollectionBeforeOperationHook {
  return async ({ args, operation, req }) => {
    if (operation === 'restoreVersion' && (await rules.roleOf(req)) === 'translator') {
      throw refusal(say(req, 'Translators save drafts; an editor restores earlier versions.'), 403)
    }
    return args
  }
}
