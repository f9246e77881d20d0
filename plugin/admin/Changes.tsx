'use client'

import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { inWords } from '../../core/inWords.ts'
import type { ChangedField, SavedChange } from '../changes/recentChanges.ts'
import { inTime } from './inTime.ts'
import { useAnswerOf } from './useAnswer.ts'
import { useWords } from './useWords.ts'

/** Who changed what of a case and when: asked for as it is opened, each save leading to its differences. */
export function Changes(): ReactNode {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const [isOpen, setOpen] = useState(false)
  // Asked once it is to be seen.
  const changes = useAnswerOf<{ changes: SavedChange[] }>('changes', isOpen)?.changes
  const { i18n } = useTranslation()
  const say = useWords()
  if (!id) return null
  const addressOf = (version: string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${CASES}/${id}/versions/${version}`,
    })
  return (
    <details
      className="take-action-changes"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      style={{ marginBlockEnd: 'var(--base)' }}
    >
      <summary style={{ cursor: 'pointer' }}>{say('Latest changes')}</summary>
      <div aria-live="polite">
        {changes ? (
          <ol style={{ listStyle: 'none', padding: 0 }}>
            {changes.map((change) => (
              <li key={change.version} style={{ marginBlockStart: 'calc(var(--base) / 2)' }}>
                <Link href={addressOf(change.version)}>{inTime(change.at, i18n.language)}</Link>
                <div>
                  <strong>{change.by ?? say('The server')}</strong>
                  {change.isPublished ? <> · {say('published')}</> : null}
                </div>
                <What change={change} language={i18n.language} />
              </li>
            ))}
          </ol>
        ) : null}
      </div>
    </details>
  )
}

function What({ change, language }: { change: SavedChange; language: string }): ReactNode {
  const say = useWords()
  const { fields, more } = change
  const names = fields.map((field) => nameOf(field, language))
  const all = more ? [...names, say('others')] : names
  if (!all.length) return null
  return <div>{new Intl.ListFormat(language, { type: 'conjunction' }).format(all)}</div>
}

function nameOf({ label, locales }: ChangedField, language: string): string {
  const languages = locales.map((locale) => inWords(locale, language))
  return languages.length ? `${label} (${languages.join(', ')})` : label
}
