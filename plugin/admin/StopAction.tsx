'use client'

import { Button, Drawer, useAuth, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { StopForm } from './StopForm.tsx'
import { useWords } from './useWords.ts'

/** The button above a published case that stops its letters everywhere. */
export function StopAction(): ReactNode {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const isStop = useFormFields(([fields]) => fields.notice?.initialValue === 'stop')
  const { openModal } = useModal()
  const say = useWords()
  const isEditor = user?.role !== 'translator' && user?.role !== 'partner'
  if (!id || !hasPublishedDoc || isTrashed || isStop || !isEditor) return null
  const slug = `stop-${id}`
  return (
    <>
      <Button
        buttonStyle="secondary"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        tooltip={say('No more letters: for good news, bad news, or where they would do harm')}
      >
        {say('Stop letters…')}
      </Button>
      <Drawer slug={slug} title={say('Stop the letters')}>
        <StopForm id={id} drawer={slug} />
      </Drawer>
    </>
  )
}
