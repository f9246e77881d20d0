'use client'

import { Button, Drawer, useAuth, useDocumentInfo, useFormFields, useModal } from '@payloadcms/ui'
import { type ReactNode, useState } from 'react'
import { NO_WORDS, StopForm, type StopWords } from './StopForm.tsx'
import { useWords } from './useWords.ts'

/** The button above a published case that stops its letters everywhere. */
export function StopAction(): ReactNode {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const isStop = useFormFields(([fields]) => fields.notice?.initialValue === 'stop')
  const isEditor = user?.role !== 'translator' && user?.role !== 'partner'
  if (!id || !hasPublishedDoc || isTrashed || isStop || !isEditor) return null
  // What was written for one case is never offered for another.
  return <Stopping id={id} key={id} />
}

/** Holds what was written while the drawer is closed: an Escape loses nothing. */
function Stopping({ id }: { id: number | string }): ReactNode {
  const [words, setWords] = useState<StopWords>(NO_WORDS)
  const { openModal } = useModal()
  const say = useWords()
  const slug = `stop-${id}`
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="take-action-stop"
        margin={false}
        onClick={() => openModal(slug)}
        size="medium"
        tooltip={say('No more letters: for good news, bad news, or where they would do harm')}
      >
        {say('Stop letters…')}
      </Button>
      <Drawer slug={slug} title={say('Stop the letters')}>
        <StopForm drawer={slug} id={id} onChange={setWords} words={words} />
      </Drawer>
    </>
  )
}
