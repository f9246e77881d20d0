'use client'

import { useEffect, useState } from 'react'

/** The name of a related document, read with the editor's own rights; empty until it is known. */
export function useTitleOf(api: string, collection: string | undefined, value: unknown): string {
  const id = value && typeof value === 'object' ? (value as { id?: unknown }).id : value
  const [title, setTitle] = useState('')
  useEffect(() => {
    if (!collection || (typeof id !== 'string' && typeof id !== 'number')) {
      setTitle('')
      return
    }
    const abort = new AbortController()
    readName(`${api}/${collection}/${id}?depth=0&select[name]=true`, abort.signal)
      .then(setTitle)
      // A label that is missing its name still has its number.
      .catch(() => {})
    return () => abort.abort()
  }, [api, collection, id])
  return title
}

async function readName(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { credentials: 'include', signal })
  if (!response.ok) return ''
  const { name } = (await response.json()) as { name?: unknown }
  return typeof name === 'string' ? name : ''
}
