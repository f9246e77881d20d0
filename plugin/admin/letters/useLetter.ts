'use client'

import { useFormFields, useLocale } from '@payloadcms/ui'
import { useEffect, useMemo, useState } from 'react'
import { normaliseTag } from '../../../core/languages.ts'
import type { WrittenLetter } from '../../letters/letterOf.ts'

/** A letter as it stands in the form. */
export function useLetter(row: string): WrittenLetter {
  const id = useValue(`${row}.id`)
  const lang = useValue(`${row}.lang`)
  const targets = useValue(`${row}.targets`)
  const subject = useValue(`${row}.subject`)
  const body = useValue(`${row}.body`)
  const closing = useValue(`${row}.closing`)
  const short = useValue(`${row}.short`)
  const gloss = useValue(`${row}.gloss`)
  return useMemo(
    () => ({
      id: text(id),
      lang: text(lang),
      targets,
      subject: text(subject),
      body,
      closing: text(closing),
      short: text(short),
      gloss,
    }),
    [id, lang, targets, subject, body, closing, short, gloss],
  )
}

/** One field of the form; whoever asks is drawn anew only when it changes. */
export function useValue(path: string): unknown {
  return useFormFields(([fields]) => fields[path]?.value)
}

/** The language in which an editor works, as a tag; empty where the host has no languages. */
export function useOwnLanguage(): string {
  const { code } = useLocale()
  return normaliseTag(code) ?? code ?? ''
}

/** A value once it has rested: nothing is worked out between two keys. */
export function useSettled<T>(value: T, wait = 100): T {
  const [settled, settle] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => settle(value), wait)
    return () => clearTimeout(timer)
  }, [value, wait])
  return settled
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
