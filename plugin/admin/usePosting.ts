'use client'

import { toast, useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useWords } from './useWords.ts'

/** Sends JSON to the API with the editor's own rights; what was refused is said, and gives undefined. */
export function usePosting(): <T>(path: `/${string}`, body?: unknown) => Promise<T | undefined> {
  const { config } = useConfig()
  const { code } = useLocale()
  const say = useWords()
  return async <T>(path: `/${string}`, body: unknown = {}) => {
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `${path}?locale=${code}` })
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (response?.ok) return answer as T
    const reason: unknown = answer?.errors?.[0]?.message
    toast.error(
      typeof reason === 'string' && reason
        ? reason
        : say('The server did not answer. Nothing was changed: try again.'),
    )
    return undefined
  }
}
