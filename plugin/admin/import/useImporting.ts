'use client'

import { useState } from 'react'
import type { SavedDraft } from '../../import/saveDraft.ts'
import { type Sent, useSending } from './useSending.ts'

/** A document on its way to a draft, as it is held outside of the drawer that asks for it. */
export interface Importing {
  file: File | undefined
  text: string
  isSending: boolean
  /** What became of it as it was sent; gone once another document is given. */
  answer: Sent | undefined
  chooseFile: (file: File | undefined) => void
  writeText: (text: string) => void
  /** Sends it; the draft where one was made of it. */
  send: () => Promise<SavedDraft | undefined>
}

/** Holds what was given and what became of it: Payload's drawer forgets its content as it is closed. */
export function useImporting(): Importing {
  const [file, setFile] = useState<File>()
  const [text, setText] = useState('')
  const [isSending, setSending] = useState(false)
  const [answer, setAnswer] = useState<Sent>()
  const sending = useSending()
  const chooseFile = (chosen: File | undefined) => {
    setFile(chosen)
    setAnswer(undefined)
  }
  const writeText = (written: string) => {
    setText(written)
    setAnswer(undefined)
  }
  const send = async () => {
    setSending(true)
    const sent = await sending(text.trim() ? new File([text], 'pasted.md') : file)
    setSending(false)
    setAnswer(sent)
    if (!sent.draft?.created) return undefined
    chooseFile(undefined)
    writeText('')
    return sent.draft
  }
  return { file, text, isSending, answer, chooseFile, writeText, send }
}
