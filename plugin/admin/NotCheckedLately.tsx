'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { useWords } from './useWords.ts'

/** Above the list of targets or offices: leads to those that nobody has checked for a year. */
export function NotCheckedLately({ slug }: { slug: string }): ReactNode {
  const { config } = useConfig()
  const say = useWords()
  const path = `/collections/${slug}?${notCheckedSince(aYearAgo())}` as const
  return (
    <p style={{ marginBlock: 'calc(var(--base) / 2)' }}>
      <Link href={formatAdminURL({ adminRoute: config.routes.admin, path })}>
        {say('Not checked for a year')}
      </Link>
    </p>
  )
}

/** A filter of Payload's lists, which shows it, and lets it be taken off again. */
function notCheckedSince(day: string): string {
  return new URLSearchParams({
    'where[or][0][and][0][checkedOn][exists]': 'false',
    'where[or][1][and][0][checkedOn][less_than]': `${day}T12:00:00.000Z`,
  }).toString()
}

function aYearAgo(): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() - 1)
  return day.toISOString().slice(0, 10)
}
