'use client'

import { Banner, Link, useConfig, useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { CASES } from '../../collections/slugs.ts'
import type { Remark } from '../standing/standingOf.ts'
import { useAnswer } from './useAnswer.ts'
import { useWords } from './useWords.ts'

/** What readers are shown of this notice's chain, and what in it is likely not meant. */
export function Standing(): ReactNode {
  const { config } = useConfig()
  const say = useWords()
  const remarks = useRemarks()
  const address = (id: unknown) =>
    formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/${CASES}/${id}` })
  return remarks.map(({ sentence, isWarning, about }) => (
    <Banner key={sentence} type={isWarning ? 'warning' : 'info'}>
      {sentence}{' '}
      {about ? (
        <Link href={address(about.id)}>{say('“{text}”', { text: about.title })}</Link>
      ) : null}
    </Banner>
  ))
}

/** Asked anew whenever the case is saved, or is to follow another notice. */
function useRemarks(): Remark[] {
  const { id } = useDocumentInfo()
  const previous = useFormFields(([fields]) => fields.previous?.value)
  const asked = new URLSearchParams()
  if (id) asked.set('id', String(id))
  if (typeof previous === 'string' || typeof previous === 'number') {
    asked.set('previous', String(previous))
  }
  return useAnswer<{ remarks: Remark[] }>(`/${CASES}/standing?${asked}`)?.remarks ?? []
}
