'use client'

import {
  Banner,
  Button,
  FieldLabel,
  useFormModified,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import type { Extended } from '../extending/extendCase.ts'
import { INPUT } from './Choice.tsx'
import { Fault } from './Fault.tsx'
import { usePosting } from './usePosting.ts'
import { useWords } from './useWords.ts'

interface Props {
  id: number | string
  drawer: string
  /** The last day that readers are told, `YYYY-MM-DD`. */
  present: string
  /** Called once the case is extended: the form behind still holds the old day. */
  onExtended: () => void
}

/** Asks for a later last day to write, and moves the deadline to it. */
export function ExtendForm({ id, drawer, present, onExtended }: Props): ReactNode {
  const { i18n } = useTranslation()
  const isModified = useFormModified()
  const [day, setDay] = useState('')
  const [isSending, setSending] = useState(false)
  const [done, setDone] = useState<Extended & { draft: boolean }>()
  const post = usePosting()
  const say = useWords()

  const extend = async (draft: boolean) => {
    setSending(true)
    const extended = await post<Extended>(`/${CASES}/${id}/extend`, { deadline: day, draft })
    setSending(false)
    if (!extended) return
    setDone({ ...extended, draft })
    onExtended()
  }
  if (done) return <Done {...done} drawer={drawer} language={i18n.language} />
  const isBlocked = !day || isSending || isModified
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <p style={{ margin: 0 }}>
        {say(
          'Only the new deadline becomes public, at once and in every language. What you have changed and not published stays a draft.',
        )}
      </p>
      {isModified ? (
        <Banner type="info">
          {say('Your latest changes are not saved yet. Close this, save them, and come back.')}
        </Banner>
      ) : null}
      <div className="field-type">
        <FieldLabel htmlFor={`extend-${id}-day`} label={say('New last day to write')} required />
        <input
          aria-describedby={`extend-${id}-present`}
          id={`extend-${id}-day`}
          min={dayAfter(present)}
          onChange={({ target }) => setDay(target.value)}
          style={{ ...INPUT, inlineSize: 'auto' }}
          type="date"
          value={day}
        />
        <div id={`extend-${id}-present`} style={{ marginBlockStart: 'calc(var(--base) * 0.25)' }}>
          {say('Until now: {day}', { day: inWords(present, i18n.language) })}
        </div>
      </div>
      <div>
        <Button disabled={isBlocked} margin={false} onClick={() => extend(false)}>
          {isSending ? say('Extending…') : say('Extend now')}
        </Button>{' '}
        <Button
          buttonStyle="secondary"
          disabled={isBlocked}
          margin={false}
          onClick={() => extend(true)}
        >
          {say('Prepare as a draft, to schedule it')}
        </Button>
      </div>
    </div>
  )
}

interface DoneProps extends Extended {
  draft: boolean
  drawer: string
  language: string
}

function Done({ deadline, draft, drawer, keptDraft, language }: DoneProps): ReactNode {
  const say = useWords()
  const { closeModal } = useModal()
  const words = useRef<HTMLDivElement>(null)
  const day = inWords(deadline, language)
  useEffect(() => words.current?.focus(), [])
  return (
    <div style={{ display: 'grid', gap: 'var(--base)' }}>
      <div ref={words} role="status" tabIndex={-1}>
        <Banner type="success">
          {draft
            ? say('The draft has the new deadline, {day}. Publish or schedule it.', { day })
            : say('Extended: readers can write until {day}.', { day })}
        </Banner>
        {keptDraft ? null : (
          <Fault>
            {say(
              'The changes that were not published could not be put back. They are not lost: restore them from “Versions”.',
            )}
          </Fault>
        )}
      </div>
      <div>
        <Button margin={false} onClick={() => closeModal(drawer)}>
          {say('Back to the case')}
        </Button>
      </div>
    </div>
  )
}

function dayAfter(day: string): string | undefined {
  const next = new Date(`${day}T12:00:00Z`)
  if (Number.isNaN(next.getTime())) return undefined
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

function inWords(day: string, language: string): string {
  if (!day) return ''
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return format.format(new Date(`${day}T12:00:00Z`))
}
