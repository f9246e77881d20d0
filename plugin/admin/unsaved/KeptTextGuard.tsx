'use client'

import { useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect } from 'react'
import { forgetAll, forgetOthers, userKey } from './keeping.ts'

/**
 * Sees to it, wherever one is in the admin, that what a form kept outlives its writer nowhere: it goes
 * as they sign out, as somebody else signs in, and with time. A session that ends by itself leaves it.
 */
export function KeptTextGuard({ children }: { children?: ReactNode }): ReactNode {
  const { config } = useConfig()
  const { user } = useAuth()
  const key = user ? userKey(user) : ''
  const path = usePathname()
  const { admin, routes } = config
  const signOut = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.logout })
  useEffect(() => {
    if (bare(path) === bare(signOut)) forgetAll()
    else if (key) forgetOthers(key)
  }, [path, signOut, key])
  return children
}

function bare(path: string): string {
  return path.replace(/\/$/, '')
}
