'use client'

import { formatAdminURL } from 'payload/shared'
import { CASES } from '../../../collections/slugs.ts'

/** Asks the server what a case's form cannot know. Throws its sentence where it refuses. */
export async function ask<T>(
  apiRoute: string,
  path: `/${string}`,
  body: object,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch(
    formatAdminURL({ apiRoute: apiRoute as `/${string}`, path: `/${CASES}${path}` }),
    {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    },
  )
  const answer = await response.json()
  if (!response.ok) throw new Error(answer?.errors?.[0]?.message)
  return answer
}
