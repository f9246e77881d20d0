'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useDocumentInfo, useForm, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useRef } from 'react'
import { inWords } from '../../../core/inWords.ts'
import type { Step } from './fieldsAlong.ts'
import { type Kept, keep } from './keeping.ts'
import { useUserKey } from './useUserKey.ts'
import { whatIsUnsaved } from './whatIsUnsaved.ts'

/**
 * Keeps what is unsaved as the form goes away: the admin leaves it by itself once a session has ended.
 * `whyAtRisk` tells whether that is so, and why.
 */
export function useKeeping(key: string, whyAtRisk: () => Kept['cause'] | undefined): void {
  const user = useUserKey()
  const unsaved = useUnsaved()
  const now = useRef({ user, unsaved, whyAtRisk })
  now.current = { user, unsaved, whyAtRisk }
  useEffect(() => {
    const keepNow = () => {
      const { user, unsaved, whyAtRisk } = now.current
      const cause = whyAtRisk()
      if (cause && user) keep(key, { user, at: Date.now(), cause, ...unsaved() })
    }
    window.addEventListener('pagehide', keepNow)
    return () => {
      window.removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [key])
}

function useUnsaved(): () => ReturnType<typeof whatIsUnsaved> {
  const { getFields } = useForm()
  const { collectionSlug, globalSlug, savedDocumentData } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const labelOf = useLabels()
  return () => {
    const entity = collectionSlug
      ? getEntityConfig({ collectionSlug })
      : globalSlug
        ? getEntityConfig({ globalSlug })
        : undefined
    return whatIsUnsaved({
      schema: entity?.fields ?? [],
      fields: getFields(),
      saved: savedDocumentData,
      labelOf,
    })
  }
}

/** Says what a field is called, beneath what it stands in: “Letter 2 › Subject”. */
function useLabels(): (steps: Step[]) => string {
  const { i18n } = useTranslation()
  const wordOf = (label: unknown, field: ClientField) =>
    label && typeof label !== 'boolean' && typeof label !== 'function'
      ? getTranslation(label as Record<string, string> | string, i18n)
      : 'name' in field
        ? field.name
        : ''
  const nameOf = ({ field, row }: Step) => {
    const { label, labels } = field as { label?: unknown; labels?: { singular?: unknown } }
    if (row === undefined) return wordOf(label, field)
    return `${wordOf(labels?.singular ?? label, field)} ${inWords(row + 1, i18n.language)}`
  }
  return (steps) => steps.map(nameOf).join(' › ')
}
