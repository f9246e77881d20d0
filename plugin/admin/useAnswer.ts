'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/**
 * What is answered beneath the API's path, asked anew whenever the open document is saved or `again`
 * changes. Without a path nothing is asked. Undefined where it was refused, or is not there yet.
 */
export function useAnswer<T>(path: `/${string}` | undefined, again?: unknown): T | undefined {
  const { config } = useConfig()
  const { lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<T>()
  const apiRoute = config.routes.api
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what is answered
  useEffect(() => {
    if (!path) return
    const abort = new AbortController()
    fetch(formatAdminURL({ apiRoute, path }), { credentials: 'include', signal: abort.signal })
      .then(async (response) => setAnswer(response.ok ? await response.json() : undefined))
      // What cannot be told now is told after the next save.
      .catch(() => {})
    return () => abort.abort()
  }, [apiRoute, path, lastUpdateTime, again])
  return answer
}

/** The same beneath the address of the document that is open; nothing where it was never saved. */
export function useAnswerOf<T>(part: string, isAsked = true): T | undefined {
  const { id, collectionSlug } = useDocumentInfo()
  return useAnswer<T>(id && isAsked ? `/${collectionSlug}/${id}/${part}` : undefined)
}
