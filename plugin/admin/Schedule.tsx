'use client'

import { Banner, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { inWords } from '../../core/inWords.ts'
import { sentence } from '../../core/said.ts'
import type { Run } from '../scheduling/readRun.ts'
import { RunAgain } from './RunAgain.tsx'
import { useAnswer } from './useAnswer.ts'
import { useWords } from './useWords.ts'

/** When this document is to be published or unpublished, and what of that failed and why. */
export function Schedule(): ReactNode {
  const say = useWords()
  const { runs, askAgain } = useRuns()
  const { i18n } = useTranslation()
  return runs.map((run) => (
    <Banner key={run.id} type={TYPES[run.state]}>
      {sentenceOf(run, say, i18n.language)}
      {run.state === 'failed' ? (
        <div style={{ marginBlockStart: 'calc(var(--base) / 2)' }}>
          <RunAgain job={run.id} onDone={askAgain} />
        </div>
      ) : null}
    </Banner>
  ))
}

const TYPES = { waiting: 'info', running: 'info', repeating: 'warning', failed: 'error' } as const

/** What is to happen, then the language where it is one alone, then why it failed. */
function sentenceOf(run: Run, say: ReturnType<typeof useWords>, language: string): string {
  const { locale, due, reason } = run
  const when = due ? timeOf(due, language) : say('now')
  const where = locale ? `(${inWords(locale, language)})` : undefined
  return [say(SENTENCES[run.act][run.state], { when }), where, reason].filter(Boolean).join(' ')
}

const SENTENCES = {
  publish: {
    waiting: sentence('To be published: {when}.'),
    running: sentence('Is being published.'),
    repeating: sentence('Could not be published; this is tried again: {when}.'),
    failed: sentence('Was to be published, which failed.'),
  },
  unpublish: {
    waiting: sentence('To be unpublished: {when}.'),
    running: sentence('Is being unpublished.'),
    repeating: sentence('Could not be unpublished; this is tried again: {when}.'),
    failed: sentence('Was to be unpublished, which failed.'),
  },
}

function timeOf(time: string, language: string): string {
  const format = { dateStyle: 'long', timeStyle: 'short' } as const
  return new Intl.DateTimeFormat(language, format).format(new Date(time))
}

/** Asked anew whenever the document is saved, or a drawer such as the one for scheduling is closed. */
function useRuns(): { runs: Run[]; askAgain: () => void } {
  const { id, collectionSlug } = useDocumentInfo()
  const { modalState } = useModal()
  const open = Object.values(modalState).filter(({ isOpen }) => isOpen).length
  const [asked, setAsked] = useState(0)
  const path = id ? (`/payload-jobs/of/${collectionSlug}/${id}` as const) : undefined
  const { runs = [] } = useAnswer<{ runs: Run[] }>(path, `${open} ${asked}`) ?? {}
  return { runs, askAgain: () => setAsked((before) => before + 1) }
}
