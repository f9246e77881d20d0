'use client'

import { Banner, useAuth, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { inWords } from '../../core/inWords.ts'
import { isTheirs } from '../translators/isTheirs.ts'
import { useWords } from './useWords.ts'

/** Rows are an editor's to add, move and remove: the server refuses it, and their controls only mislead. */
const NO_ROW_CONTROLS = `
.array-field__add-row, .array-field .array-actions, .array-field .collapsible__drag,
.array-field .clipboard-action { display: none; }
`

/** Tells a translator which texts are theirs; nothing to anybody else. */
export function TranslatorNote(): ReactNode {
  const { docPermissions, hasSavePermission } = useDocumentInfo()
  const { user } = useAuth()
  const { code } = useLocale()
  const { i18n } = useTranslation()
  const say = useWords()
  const fields = docPermissions?.fields
  const mayChangeAll = fields === true || Boolean(fields && isOpen(fields.slug))
  if (!fields || !hasSavePermission || mayChangeAll) return null
  const own: unknown = user?.translatesInto
  const languages = Array.isArray(own) && own.length ? own.map(String) : undefined
  const named = (languages ?? []).map((tag) => inWords(tag, i18n.language))
  const listed = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(named)
  const isOwn = isTheirs(code, languages)
  return (
    <Banner type={isOwn ? 'info' : 'warning'}>
      <style>{NO_ROW_CONTROLS}</style>
      {sentence()}
    </Banner>
  )

  function sentence(): string {
    if (!languages) {
      return say('The texts are yours to change, in every language. All else is an editor’s.')
    }
    if (isOwn) {
      return say(
        'Yours to change are the texts in {languages}, and the letters in those languages. All else is an editor’s.',
        { languages: listed },
      )
    }
    return say(
      'This form is in {language}, which is not yours to change. Yours are {languages}. Choose one of them above the form.',
      { language: inWords(code, i18n.language), languages: listed },
    )
  }
}

function isOpen(permission: unknown): boolean {
  return permission === true || Boolean((permission as { update?: unknown } | undefined)?.update)
}
