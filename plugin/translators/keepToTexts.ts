import type {
  CollectionBeforeOperationHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { inWords } from '../../core/inWords.ts'
import { type Change, changesBetween } from '../changes/changesBetween.ts'
import { isTheirs, languagesOf } from './languagesOf.ts'

/** Refuses what a translator changes beyond the texts of their languages, on every way in. */
export function keepToTexts(rules: Rules, defaultLanguage: string): CollectionBeforeValidateHook {
  return async ({ collection, data, operation, originalDoc, req }) => {
    if (operation !== 'update' || (await rules.roleOf(req)) !== 'translator') return data
    if (req.locale === 'all') {
      throw refusal(say(req, 'Translators save one language at a time.'), 403)
    }
    const before = (originalDoc ?? {}) as Record<string, unknown>
    const after = (data ?? {}) as Record<string, unknown>
    for (const change of changesBetween(collection.fields, before, after)) {
      refuseOthers(change, req, req.locale ?? defaultLanguage)
    }
    return data
  }
}

function refuseOthers(change: Change, req: PayloadRequest, locale: string): void {
  if (change.isOfRows) {
    throw refusal(
      say(
        req,
        'Translators change texts. What the texts stand in is added, removed and moved by an editor: undo that here, and your texts can be saved.',
      ),
      403,
    )
  }
  const field = change.fields.at(-1)
  const isLocalized = field !== undefined && 'localized' in field && field.localized
  const lang = isLocalized ? locale : change.rowLang
  if (!lang) throw refusal(say(req, 'Translators change texts, and nothing else.'), 403)
  const languages = languagesOf(req)
  if (isTheirs(lang, languages)) return
  const named = (tag: string) => inWords(tag, req.i18n.language)
  throw refusal(
    say(
      req,
      'This text is in a language that is not yours to change ({language}); yours: {languages}. Your own texts are saved once it is as it was.',
      { language: named(lang), languages: (languages ?? []).map(named).join(', ') },
    ),
    403,
  )
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
