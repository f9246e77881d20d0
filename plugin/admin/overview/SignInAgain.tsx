'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { useWords } from '../useWords.ts'

/** Stands where something would, had the session not ended; leads back to the start page. */
export function SignInAgain(): ReactNode {
  const say = useWords()
  const { config } = useConfig()
  const { admin } = config.routes
  const login = formatAdminURL({ adminRoute: admin, path: config.admin.routes.login })
  return (
    <p>
      {say('You are no longer signed in.')}{' '}
      <a href={`${login}?redirect=${encodeURIComponent(admin)}`}>{say('Sign in again')}</a>
    </p>
  )
}
