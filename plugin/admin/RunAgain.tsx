'use client'

import { Button, toast, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useState } from 'react'
import type { Run } from '../scheduling/readRun.ts'
import { useWords } from './useWords.ts'

interface Props {
  /** The failed job; without it the one that is open. */
  job?: number | string
}

/** Runs a failed job once more, with the rights of whoever presses. */
export function RunAgain({ job }: Props): ReactNode {
  const say = useWords()
  const { id } = useDocumentInfo()
  const [isRunning, setRunning] = useState(false)
  const runAgain = useRunAgain(job ?? id)
  const press = async () => {
    setRunning(true)
    await runAgain()
    setRunning(false)
  }
  return (
    <Button
      buttonStyle="secondary"
      disabled={isRunning}
      margin={false}
      onClick={press}
      size="small"
    >
      {say(isRunning ? 'Running…' : 'Run again')}
    </Button>
  )
}

function useRunAgain(job: number | string | undefined) {
  const say = useWords()
  const { config } = useConfig()
  const { admin, api } = config.routes
  return async (): Promise<void> => {
    const path = `/payload-jobs/${job}/again` as const
    const response = await fetch(formatAdminURL({ apiRoute: api, path }), {
      method: 'POST',
      credentials: 'include',
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    const run: Run | undefined = answer?.run
    if (!response?.ok || run) {
      toast.error(run?.reason ?? answer?.errors?.[0]?.message ?? say('The server did not answer.'))
      return
    }
    // What is open shows what was before; a job that is done is there no more.
    const jobs = formatAdminURL({ adminRoute: admin, path: '/collections/payload-jobs' })
    if (window.location.pathname.startsWith(jobs)) window.location.assign(jobs)
    else window.location.reload()
  }
}
