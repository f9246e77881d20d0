'use client'

import { Banner, Button, FieldLabel, toast, useConfig, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
import { CASES } from '../../../collections/slugs.ts'
import type { SavedDraft } from '../../import/saveDraft.ts'
import { Fault } from '../Fault.tsx'
import { useWords } from '../useWords.ts'
import type { Importing } from './useImporting.ts'

interface Props {
  drawer: string
  importing: Importing
}

/** Asks for a file or its text, makes a draft of it and opens it; what was refused stays to be mended. */
export function ImportForm({ drawer, importing }: Props): ReactNode {
  const { file, text, isSending, answer, chooseFile, writeText, send } = importing
  const input = useRef<HTMLInputElement>(null)
  const open = useOpening(drawer)
  const say = useWords()
  const id = useId()

  const make = async () => {
    const draft = await send()
    if (!draft) return
    toast.success(say('The draft is made. Look at what the document left open.'))
    open(draft)
  }
  useShownFile(input, file)
  const known = answer?.draft?.created === false ? answer.draft : undefined
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <p style={{ margin: 0 }}>
        {say(
          'A draft is made with everything that is found: the case, its targets and its letter. What is not found or uncertain stands beside the draft. Nothing is published.',
        )}
      </p>
      <div className="field-type">
        <FieldLabel htmlFor={`${id}-file`} label={say('Document')} />
        <input
          accept=".md,.markdown,.txt,text/plain,text/markdown"
          aria-describedby={`${id}-kinds`}
          id={`${id}-file`}
          onChange={({ target }) => chooseFile(target.files?.[0])}
          ref={input}
          style={{ font: 'inherit', maxInlineSize: '100%' }}
          type="file"
        />
        <p id={`${id}-kinds`} style={{ margin: 0 }}>
          {say('Markdown or plain text (.md, .txt).')}
        </p>
      </div>
      <div className="field-type textarea">
        <FieldLabel htmlFor={`${id}-text`} label={say('Or its text, pasted')} />
        <textarea
          dir="auto"
          id={`${id}-text`}
          onChange={({ target }) => writeText(target.value)}
          rows={8}
          style={{ blockSize: 'auto', inlineSize: '100%', minBlockSize: '12em' }}
          value={text}
        />
      </div>
      <div aria-live="polite">
        {answer?.error ? <Fault>{answer.error}</Fault> : null}
        {known ? (
          <Banner type="info">
            {known.isInTrash
              ? say(
                  'This document was imported before, and its case lies in the trash. Nothing was made.',
                )
              : say('This document was imported before. Nothing was made.')}
          </Banner>
        ) : null}
      </div>
      <div>
        {known ? (
          <Button margin={false} onClick={() => open(known)}>
            {say('Open that case')}
          </Button>
        ) : (
          <Button disabled={isSending || !(file || text.trim())} margin={false} onClick={make}>
            {isSending ? say('Reading…') : say('Make the draft')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** A file that was chosen before the drawer was closed stands in it again. */
function useShownFile(input: RefObject<HTMLInputElement | null>, file: File | undefined): void {
  useEffect(() => {
    if (!input.current || !file || input.current.files?.length) return
    const shown = new DataTransfer()
    shown.items.add(file)
    input.current.files = shown.files
  }, [input, file])
}

function useOpening(drawer: string): (draft: SavedDraft) => void {
  const { config } = useConfig()
  const { closeModal } = useModal()
  const router = useRouter()
  return ({ id, isInTrash, locale }) => {
    closeModal(drawer)
    const place = isInTrash ? `trash/${id}` : id
    const path = `/collections/${CASES}/${place}${locale ? `?locale=${locale}` : ''}` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }
}
