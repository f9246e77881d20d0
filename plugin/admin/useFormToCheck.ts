'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useMemo } from 'react'

/** What readiness depends on; the longer texts of a case are not sent at every key. */
const ASKED = [
  'title',
  'summary',
  'safetyNote',
  'people',
  'points',
  'targets',
  'preferredLanguages',
  'letters',
  'deadline',
  'issuedOn',
  'notice',
  'stop',
  'country',
  'reference',
  'slug',
  'listed',
  'previous',
  'previousElsewhere',
]

/** The form as it stands, as JSON: it changes when a check would come out otherwise. */
export function useFormToCheck(): { id: string | number | undefined; json: string } {
  const { id } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const json = useMemo(() => {
    const values = reduceFieldsToValues(fields, true) as Record<string, unknown>
    return JSON.stringify(Object.fromEntries(ASKED.map((name) => [name, values[name]])))
  }, [fields])
  return { id, json }
}
