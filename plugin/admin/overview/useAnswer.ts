'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

/** What an endpoint of Payload's API says: nothing yet, nothing for this person, no answer, or this. */
export type Answer<T> =
  | { state: 'waiting' | 'refused' | 'failed' }
  | { state: 'there'; value: T; isOld: boolean }

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
    ask<T>(url, abort.signal)
      .then(setAnswer)
      .catch(() => {
        if (!abort.signal.aborted) setAnswer({ state: 'failed' })
      })
    return () => abort.abort()
  }, [url, asked])
  return { answer, again: useCallback(() => setAsked((before) => before + 1), []) }
}

async function ask<T>(url: string, signal: AbortSignal): Promise<Answer<T>> {
  const response = await fetch(url, { credentials: 'include', signal })
  if (response.status === 401 || response.status === 403) return { state: 'refused' }
  if (!response.ok) return { state: 'failed' }
  return { state: 'there', value: (await response.json()) as T, isOld: false }
}
