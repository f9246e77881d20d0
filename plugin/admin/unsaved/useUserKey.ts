'use client'

import { useAuth } from '@payloadcms/ui'
import { useRef } from 'react'

/** Who is signed in in this tab, or was last while the form stood there; empty before anybody was. */
export function useUserKey(): string {
  const { user } = useAuth()
  const known = useRef('')
  if (user) known.current = `${user.collection}:${user.id}`
  return known.current
}
