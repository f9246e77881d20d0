'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'

/** The last day to write that readers are told of the open case, which its form may have changed; asked anew after each save. */
export function usePublicDeadline(isAsked: boolean): string | undefined {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [day, setDay] = useState<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save changes what is answered
  useEffect(() => {
    if (!id || !isAsked) return
    const abort = new AbortController()
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/${id}/extend` })
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (response.ok) setDay((await response.json()).deadline ?? undefined)
      })
      // What cannot be told now is told after the next save.
      .catch(() => {})
    return () => abort.abort()
  }, [config.routes.api, id, isAsked, lastUpdateTime])
  return day
}
