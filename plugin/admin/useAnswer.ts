'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** What is answered at an address beneath that of the document that is open; asked anew whenever it is saved. */
export function useAnswer<T>(path: 'cases' | 'changes'): T | undefined {
  const { config } = useConfig()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<T>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what is answered
  useEffect(() => {
    if (!id) return
    const abort = new AbortController()
    const url = formatAdminURL({
      apiRoute: config.routes.api,
      path: `/${collectionSlug}/${id}/${path}`,
    })
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setAnswer(response.ok ? await response.json() : undefined))
      // What cannot be told now is told after the next save.
      .catch(() => {})
    return () => abort.abort()
  }, [config.routes.api, collectionSlug, id, lastUpdateTime, path])
  return answer
}
