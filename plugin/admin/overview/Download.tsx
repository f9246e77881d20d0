'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { TALLIES } from '../../../collections/slugs.ts'
import { useWords } from '../useWords.ts'

/** The same numbers, and all of them, for a spreadsheet. */
export function Download({ query }: { query: string }): ReactNode {
  const say = useWords()
  const { config } = useConfig()
  const { code } = useLocale()
  const path = `/${TALLIES}/sums?${query}&locale=${code}&format=csv` as const
  return (
    <a download href={formatAdminURL({ apiRoute: config.routes.api, path })}>
      {say('Download as CSV')}
    </a>
  )
}
