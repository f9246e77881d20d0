'use client'

import { useTranslation } from '@payloadcms/ui'
import { type Said, said } from '../../core/said.ts'

/** Says a sentence in the language of the admin. Its English is its key. */
export function useWords(): (english: string, values?: Said) => string {
  const { i18n } = useTranslation()
  const { takeAction } = i18n.translations as { takeAction?: unknown }
  return (english, values) => said(takeAction, english, values)
}
