'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'
import { type Answer, readAnswer } from './answer.ts'

/** Asks beneath the API's path, anew where the path changes; `again` asks once more. */
export function useAnswer<T>(path: `/${string}`): { answer: Answer<T>; again: () => void } {
  const { config } = useConfig()
  const url = formatAdminURL({ apiRoute: config.routes.api, path })
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'waiting' })
  const [asked, setAsked] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: who asks once more counts up
  useEffect(() => {
    const abort = new AbortController()
    // What was there stays until the new is: nothing on the page moves.
    setAnswer((last) => (last.state === 'there' ? { ...last, isOld: true } : { state: 'waiting' }))
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setAnswer(await readAnswer<T>(response)))
      .catch(() => {
        if (!abort.signal.aborted) setAnswer({ state: 'failed' })
      })
    return () => abort.abort()
  }, [url, asked])
  return { answer, again: useCallback(() => setAsked((before) => before + 1), []) }
}
