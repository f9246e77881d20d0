'use client'

import { useAuth } from '@payloadcms/ui'
import { useRef } from 'react'
import { userKey } from './keeping.ts'

/** Whose form this is: whoever was signed in as it was opened, also once their session has ended. */
export function useUserKey(): string {
  const { user } = useAuth()
  const first = useRef('')
  if (user && !first.current) first.current = userKey(user)
  return first.current
}
