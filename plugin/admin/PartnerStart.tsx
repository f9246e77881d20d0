'use client'

import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { PARTNERS } from '../../collections/slugs.ts'
import type { CaseList, ListedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { useWords } from './useWords.ts'

interface Own {
  name: string
  tableLink?: string
}

/** What a partner is shown when they sign in: their own numbers, and the open cases as readers see them. */
export function PartnerStart(): ReactNode {
  const { user } = useAuth()
  return user?.role === 'partner' ? <Start partner={user.partner} /> : null
}

function Start({ partner }: { partner: unknown }): ReactNode {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useWords()
  const id = partner && typeof partner === 'object' ? (partner as { id?: unknown }).id : partner
  const address = (path: `/${string}`) => formatAdminURL({ apiRoute: config.routes.api, path })
  const own = useAnswer<Own>(id ? address(`/${PARTNERS}/${id}?depth=0`) : undefined)
  const list = useAnswer<CaseList>(address(`/take-action/v1/cases?limit=100&lang=${i18n.language}`))
  return (
    <div style={{ display: 'grid', gap: 'var(--base)', marginBlockEnd: 'calc(var(--base) * 2)' }}>
      <h2>{own?.name ?? say('Welcome')}</h2>
      {own?.tableLink ? (
        <p>
          <a href={own.tableLink} rel="noreferrer">
            {say('How many letters your readers sent')}
          </a>
        </p>
      ) : null}
      {id ? null : (
        <p>
          {say(
            'Nobody has said yet to which organisation you belong. Ask an admin to choose it in your account.',
          )}
        </p>
      )}
      <h3>{say('Open cases')}</h3>
      {list && !list.cases.length ? <p>{say('There are none just now.')}</p> : null}
      {list?.cases.length ? <Cases cases={list.cases} language={i18n.language} /> : null}
    </div>
  )
}

function Cases({ cases, language }: { cases: ListedCase[]; language: string }): ReactNode {
  const say = useWords()
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Title')}</th>
            <th scope="col">{say('Country')}</th>
            <th scope="col">{say('Last day to write')}</th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ slug, title, url, country, deadline }) => (
            <tr key={slug}>
              <td>
                <a href={url} rel="noreferrer">
                  {title}
                </a>
              </td>
              <td>{inWords(country, language)}</td>
              <td>{deadline ? inWords(deadline.date, language) : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What an address answers, with the reader's own rights; undefined until it has, and where it refuses. */
function useAnswer<T>(url: string | undefined): T | undefined {
  const [answer, setAnswer] = useState<T>()
  useEffect(() => {
    if (!url) return
    const abort = new AbortController()
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setAnswer(response.ok ? await response.json() : undefined))
      .catch(() => {})
    return () => abort.abort()
  }, [url])
  return answer
}
