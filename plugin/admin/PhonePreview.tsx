'use client'

import { Button, Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { PhoneLink } from './PhoneLink.tsx'
import { useWords } from './useWords.ts'

/** The button above a case that opens its draft on a phone. */
export function PhonePreview(): ReactNode {
  const { id, isTrashed } = useDocumentInfo()
  const { openModal } = useModal()
  const say = useWords()
  if (!id || isTrashed) return null
  const slug = `phone-${id}`
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="take-action-phone"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        tooltip={say('A link and a QR code that show the saved draft for two hours')}
      >
        {say('Open on a phone…')}
      </Button>
      <Drawer slug={slug} title={say('Open on a phone')}>
        <PhoneLink id={id} />
      </Drawer>
    </>
  )
}
