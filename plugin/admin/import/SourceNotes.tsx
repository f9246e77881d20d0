'use client'

import { Button, useField, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId, useRef } from 'react'
import { sentences } from '../../../core/said.ts'
import { type Note, noteSaid } from '../../../importer/note.ts'
import { useGoToField } from '../goToField.ts'
import { useWords } from '../useWords.ts'

/** What the admin calls the fields of the contract. */
const LABELS: Record<string, string> = sentences({
  notice: 'Notice',
  title: 'Title',
  summary: 'Summary',
  country: 'Country',
  reference: 'Reference',
  indexNumber: 'Index number',
  issuedOn: 'Date of issue',
  people: 'People',
  points: 'Points to make',
  letters: 'Letters',
  preferredLanguages: 'Preferred languages',
  deadline: 'Deadline',
  targets: 'Targets',
  history: 'Previous notice',
  stop: 'Stop: no more letters',
  lang: 'Language',
})

/** Where a note leads, where the form has another name for it; a language is no field. */
const PATHS: Record<string, string> = { history: 'previous', stop: 'stop.message', lang: '' }

interface Props {
  path: string
  readOnly?: boolean
}

/** Beside a draft that came from a document: what the import was not sure of, until it was looked at. */
export function SourceNotes({ path, readOnly }: Props): ReactNode {
  const { value, setValue } = useField<Note[] | null>({ path })
  const goTo = useGoToField()
  const heading = useRef<HTMLHeadingElement>(null)
  const { i18n } = useTranslation()
  const say = useWords()
  const id = useId()
  const notes = Array.isArray(value) ? value : []
  if (!notes.length) return null

  const lookedAt = (note: Note) => {
    const left = notes.filter((one) => one !== note)
    setValue(left.length ? left : null)
    heading.current?.focus()
  }
  const { takeAction } = i18n.translations as { takeAction?: unknown }
  return (
    <section aria-labelledby={id} className="field-type take-action-source-notes">
      <h3 id={id} ref={heading} tabIndex={-1}>
        {say('From the document')}
      </h3>
      <p>{say('What was not found or uncertain, until you have looked at it:')}</p>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {notes.map((note) => {
          const field = say(LABELS[note.field] ?? note.field)
          const text = noteSaid(note, i18n.language, takeAction)
          const to = PATHS[note.field] ?? note.field
          return (
            <li dir="auto" key={`${note.field} ${text}`} style={LINE}>
              {to ? (
                <button onClick={() => goTo(to)} style={FIELD} type="button">
                  {field}
                </button>
              ) : (
                <strong>{field}</strong>
              )}
              <span>{text}</span>
              {readOnly ? null : (
                <Button
                  aria-label={say('Looked at: {field}, {text}', { field, text })}
                  buttonStyle="secondary"
                  margin={false}
                  onClick={() => lookedAt(note)}
                  size="small"
                >
                  {say('Looked at')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const LINE = {
  borderInlineStart: '3px solid var(--theme-warning-500)',
  display: 'grid',
  gap: 4,
  justifyItems: 'start',
  marginBlockEnd: 'calc(var(--base) / 2)',
  paddingInlineStart: 'calc(var(--base) / 2)',
} as const

const FIELD = {
  background: 'none',
  border: 0,
  color: 'inherit',
  cursor: 'pointer',
  font: 'inherit',
  fontWeight: 'bold',
  minBlockSize: 24,
  padding: 0,
  textAlign: 'start',
  textDecoration: 'underline',
} as const
