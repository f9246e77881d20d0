'use client'

import { Banner, useConfig, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import type { Run } from '../scheduling/readRun.ts'
import { RunAgain } from './RunAgain.tsx'

/** When this document is to be published or unpublished, and what of that failed and why. */
export function Schedule(): ReactNode {
  const runs = useRuns()
  const { i18n } = useTranslation()
  return runs.map((run) => (
    <Banner key={run.id} type={TYPES[run.state]}>
      {sentenceOf(run, i18n.language)}
      {run.state === 'failed' ? (
        <div style={{ marginBlockStart: 'calc(var(--base) / 2)' }}>
          <RunAgain job={run.id} />
        </div>
      ) : null}
    </Banner>
  ))
}

const TYPES = { waiting: 'info', running: 'info', repeating: 'warning', failed: 'error' } as const

function sentenceOf({ act, locale, state, due, reason }: Run, language: string): string {
  const what = act === 'publish' ? 'published' : 'unpublished'
  const where = locale ? ` (${locale})` : ''
  const when = due ? inWords(due, language) : 'now'
  switch (state) {
    case 'waiting':
      return `To be ${what}${where}: ${when}.`
    case 'running':
      return `Is being ${what}${where}.`
    case 'repeating':
      return `Could not be ${what}${where}; this is tried again: ${when}. ${reason ?? ''}`
    case 'failed':
      return `Was to be ${what}${where}, which failed. ${reason ?? ''}`
  }
}

function inWords(time: string, language: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(time))
}

/** Asked anew whenever the document is saved, or a drawer such as the one for scheduling is closed. */
function useRuns(): Run[] {
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const { modalState } = useModal()
  const open = Object.values(modalState).filter(({ isOpen }) => isOpen).length
  const [runs, setRuns] = useState<Run[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change what is answered
  useEffect(() => {
    if (!id) return
    const abort = new AbortController()
    const path = `/payload-jobs/of/${collectionSlug}/${id}` as const
    const url = formatAdminURL({ apiRoute: config.routes.api, path })
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setRuns(response.ok ? (await response.json()).runs : []))
      // What cannot be told now is told after the next save.
      .catch(() => {})
    return () => abort.abort()
  }, [config.routes.api, collectionSlug, id, lastUpdateTime, open])
  return runs
}
