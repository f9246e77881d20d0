'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'

/** Longer than an autosave takes: what is unsaved then was refused, or has not come through. */
const PAUSE = 5_000

/**
 * Whether the session has ended while there is something unsaved: asked of the server, since the form
 * itself only learns that it is not allowed to save.
 */
export function useSignedOut(isUnsaved: boolean): boolean {
  const { config } = useConfig()
  const { user } = useAuth()
  const [isOut, setOut] = useState(false)
  const url = formatAdminURL({ apiRoute: config.routes.api, path: `/${config.admin.user}/me` })
  useEffect(() => {
    if (!isUnsaved && !isOut) return
    const abort = new AbortController()
    const ask = () =>
      fetch(url, { credentials: 'include', signal: abort.signal })
        .then(async (response) => {
          if (response.ok) setOut(!(await response.json()).user)
        })
        // Without a network nobody can tell.
        .catch(() => {})
    const timer = setInterval(ask, PAUSE)
    window.addEventListener('focus', ask)
    return () => {
      abort.abort()
      clearInterval(timer)
      window.removeEventListener('focus', ask)
    }
  }, [isUnsaved, isOut, url])
  return isOut || !user
}
