'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { CASES } from '../../../collections/slugs.ts'
import { LARGEST_DOCUMENT } from '../../../importer/largest.ts'
import type { SavedDraft } from '../../import/saveDraft.ts'
import { useWords } from '../useWords.ts'

/** What became of a document: a draft, or why there is none. */
export interface Sent {
  draft?: SavedDraft
  error?: string
}

/** Sends a document to be made a draft of. */
export function useSending(): (file: File | undefined) => Promise<Sent> {
  const { config } = useConfig()
  const say = useWords()
  return async (file) => {
    if (!file) return {}
    // The server reads no further either.
    if (file.size > LARGEST_DOCUMENT) {
      const values = { megabytes: LARGEST_DOCUMENT / 1024 / 1024 }
      return {
        error: say(
          'The document has more than {megabytes} MB; it should be some pages of text.',
          values,
        ),
      }
    }
    const path = `/${CASES}/import-document?name=${encodeURIComponent(file.name)}` as const
    const response = await fetch(formatAdminURL({ apiRoute: config.routes.api, path }), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (response?.ok) return { draft: answer as SavedDraft }
    const reason: unknown = answer?.errors?.[0]?.message
    return {
      error:
        typeof reason === 'string' && reason
          ? reason
          : say('The server did not answer. Nothing was changed: try again.'),
    }
  }
}
