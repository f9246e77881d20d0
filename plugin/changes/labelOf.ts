import { getTranslation } from '@payloadcms/translations'
import type { PayloadRequest } from 'payload'
import type { Change } from './changesBetween.ts'

/** What the changed field is called in the form, beneath what it stands in, in the reader's language. */
export function labelOf({ fields }: Change, { i18n }: PayloadRequest): string {
  const labels = fields.map((field) => {
    const label = 'label' in field ? field.label : undefined
    return label && typeof label !== 'boolean'
      ? getTranslation(label as Parameters<typeof getTranslation>[0], i18n)
      : field.name
  })
  return labels.join(' › ')
}
