'use client'

import { toast, useFormModified, useLocale, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useRef } from 'react'
import { useGoToField } from './goToField.ts'
import { useWords } from './useWords.ts'

/** How long the draft is waited for before the form shows another language, in milliseconds. */
const PATIENCE = 6_000

/** Where somebody is on their way to, while the form is drawn anew in another language. */
let underway: { path: string; locale: string } | undefined

/**
 * Leads to a field in one of the languages, as the choice of languages above the form does: not before what
 * was written is kept.
 */
export function useGoToText(): (path: string, locale?: string) => void {
  const goTo = useGoToField()
  const { code } = useLocale()
  const isModified = useRef(false)
  isModified.current = useFormModified()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const say = useWords()
  return async (path, locale = code) => {
    if (locale === code) return goTo(path)
    if (!(await isSettled(isModified))) {
      toast.error(say('Your latest changes are not saved yet. Save them, then press this again.'))
      return
    }
    underway = { path, locale }
    const query = new URLSearchParams(window.location.search)
    query.set('locale', locale)
    startRouteTransition(() => router.push(`?${query}`))
  }
}

/** Goes on to the field once the form shows its language. */
export function useArrivedAtText(): void {
  const goTo = useGoToField()
  const { code } = useLocale()
  useEffect(() => {
    // Where a host has no languages both would be undefined.
    if (!underway || underway.locale !== code) return
    goTo(underway.path)
    underway = undefined
  }, [code, goTo])
}

async function isSettled(isModified: { current: boolean }): Promise<boolean> {
  const end = Date.now() + PATIENCE
  while (isModified.current && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return !isModified.current
}
