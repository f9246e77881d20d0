'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'

/** What is asked from the server for the start page: the answer, or that there was none. */
export interface Asked<T> {
  answer?: T
  failed: boolean
}

/** An address of the overview, with what it answers. */
export function useOverview<T>(path: '' | `/${string}`): Asked<T> & { url: string } {
  const { config } = useConfig()
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/overview${path}` })
  const [asked, setAsked] = useState<Asked<T>>({ failed: false })
  useEffect(() => {
    const abort = new AbortController()
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(response.statusText)
        setAsked({ answer: await response.json(), failed: false })
      })
      .catch(() => {
        if (!abort.signal.aborted) setAsked({ failed: true })
      })
    return () => abort.abort()
  }, [url])
  return { ...asked, url }
}
