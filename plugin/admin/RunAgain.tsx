'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Run } from '../scheduling/readRun.ts'
import { afterRun } from './afterRun.ts'
import { useWords } from './useWords.ts'

interface Props {
  /** The failed job; without it the one that is open. */
  job?: number | string
  /** Called when it went well and the page was not loaded anew. */
  onDone?: () => void
}

/** Runs a failed job once more, with the rights of whoever presses. */
export function RunAgain({ job, onDone }: Props): ReactNode {
  const say = useWords()
  const { id } = useDocumentInfo()
  const [isRunning, setRunning] = useState(false)
  const runAgain = useRunAgain(job ?? id, onDone)
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

function useRunAgain(job: number | string | undefined, onDone?: () => void) {
  const say = useWords()
  const { config } = useConfig()
  const { admin, api } = config.routes
  const isUnsaved = useLatest(useFormModified())
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
    const jobs = formatAdminURL({ adminRoute: admin, path: '/collections/payload-jobs' })
    const at = window.location.pathname
    const next = afterRun({ path: at, jobs, isUnsaved: isUnsaved.current })
    if (next === 'toJobs') window.location.assign(jobs)
    else if (next === 'reload') window.location.reload()
    else {
      toast.success(
        say('It is done. What you typed is still in this form: save it, then reload the page.'),
      )
      onDone?.()
    }
  }
}

/** What holds when an answer comes, which may be long after the button was pressed. */
function useLatest<T>(value: T): { current: T } {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return latest
}
