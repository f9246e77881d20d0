'use client'

import { Button, ConfirmationModal, useConfig, useFormFields, useModal } from '@payloadcms/ui'
import { memo, type ReactNode, useEffect, useRef, useState } from 'react'
import { directionOf } from '../../../core/languages.ts'
import { type Fill, plainText } from '../../../core/richText.ts'
import { sentence } from '../../../core/said.ts'
import { blocksOf, type WrittenLetter } from '../../letters/letterOf.ts'
import type { TemplateInCase } from '../../letters/templateInCase.ts'
import { useWords } from '../useWords.ts'
import { ask } from './ask.ts'
import { Difference } from './Difference.tsx'
import { Fold } from './Fold.tsx'
import { placeholderNames } from './placeholderNames.ts'
import { useSettled } from './useLetter.ts'
import { useWrite } from './useWrite.ts'

interface Props {
  row: string
  written: WrittenLetter
}

/** Where a letter was copied from a template: what differs from it as it is now, and a way to copy it anew. */
export const TemplateChanges = memo(function TemplateChanges({ row, written }: Props): ReactNode {
  const say = useWords()
  const template = useTemplate(row)
  const same = useRef<HTMLParagraphElement>(null)
  const isCopied = useRef(false)
  const isThere = template && blocksOf(written.body).length > 0
  const parts = isThere ? differences(template, written, placeholderNames(say)) : []
  const isSame = isThere && !parts.length
  useEffect(() => {
    if (!isSame || !isCopied.current) return
    isCopied.current = false
    // The button that was pressed is gone with the differences.
    same.current?.focus()
  }, [isSame])
  if (!isThere) return null
  const { name, hasChanged } = template
  if (isSame)
    return (
      <p ref={same} style={{ margin: 0 }} tabIndex={-1}>
        {say('The letter says what its template “{name}” says.', { name })}
      </p>
    )
  const dir = directionOf(template.lang)
  return (
    <>
      {hasChanged ? (
        <p style={{ margin: 0 }}>
          {say('The template “{name}” has changed since it was copied into this letter.', { name })}
        </p>
      ) : null}
      <Fold title={say('What differs from the template “{name}”', { name })}>
        <p style={{ margin: 0 }}>
          {say(
            'Struck out is what stands in this letter alone; underlined is what stands in the template alone, as it is now.',
          )}
        </p>
        {parts.map(({ label, letter, template: text }) => (
          <div key={label}>
            <strong>{say(label)}</strong>
            <Difference dir={dir} lang={template.lang} earlier={letter} later={text} />
          </div>
        ))}
        <CopyAnew
          onCopied={() => {
            isCopied.current = true
          }}
          row={row}
          template={template}
        />
      </Fold>
    </>
  )
})

interface CopyProps {
  row: string
  template: TemplateInCase
  onCopied: () => void
}

/** Puts the template's texts in the place of the letter's, in the form: nothing is kept until it is saved. */
function CopyAnew({ row, template, onCopied }: CopyProps): ReactNode {
  const say = useWords()
  const write = useWrite()
  const { openModal } = useModal()
  const slug = `copy-anew-${row}`
  const { name, subject, body, closing, short } = template
  const copy = () => {
    onCopied()
    write({
      ...(subject ? { [`${row}.subject`]: subject } : {}),
      // A translation of the letter that stood here would stand beside another one.
      ...(blocksOf(body).length ? { [`${row}.body`]: body, [`${row}.gloss`]: null } : {}),
      ...(closing ? { [`${row}.closing`]: closing } : {}),
      ...(short ? { [`${row}.short`]: short } : {}),
      // When it was copied, as TemplateChoice marks it.
      [`${row}.copiedFrom`]: `choice ${Date.now()}`,
    })
  }
  return (
    <div>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="small">
        {say('Copy the template anew…')}
      </Button>
      <ConfirmationModal
        body={say(
          'What the template has of subject, letter, closing and short text replaces that of this letter. Where its text is replaced, the translation for readers in the language you are editing is emptied; those in other languages stay, and you must mend them there. What stands here now stays in the case’s earlier versions.',
        )}
        confirmLabel={say('Replace them')}
        heading={say('Copy “{name}” into this letter anew?', { name })}
        modalSlug={slug}
        onConfirm={copy}
      />
    </div>
  )
}

interface Differing {
  label: string
  letter: string
  template: string
}

function differences(template: TemplateInCase, written: WrittenLetter, fill: Fill): Differing[] {
  const body = (value: unknown) => plainText(blocksOf(value), fill)
  const parts: [label: string, letter: string, template: string][] = [
    [sentence('Subject'), written.subject, template.subject],
    [sentence('Letter'), body(written.body), body(template.body)],
    [sentence('Closing'), written.closing, template.closing],
    [sentence('Short text for social media'), written.short, template.short],
  ]
  return parts.flatMap(([label, letter, text]) =>
    // What the template leaves to the letter is no difference.
    !text.trim() || letter.trim() === text.trim() ? [] : [{ label, letter, template: text }],
  )
}

/** The template of a letter as it would be copied now; undefined where there is none. */
function useTemplate(row: string): TemplateInCase | undefined {
  const asked = useSettled(useAsked(row), 400)
  const { config } = useConfig()
  const [template, setTemplate] = useState<TemplateInCase>()
  useEffect(() => {
    if (!asked) {
      setTemplate(undefined)
      return undefined
    }
    const abort = new AbortController()
    ask<TemplateInCase>(config.routes.api, '/letter-template', JSON.parse(asked), abort.signal)
      .then(setTemplate)
      // A template that is gone has nothing to be compared with.
      .catch(() => {
        if (!abort.signal.aborted) setTemplate(undefined)
      })
    return () => abort.abort()
  }, [asked, config.routes.api])
  return template
}

function useAsked(row: string): string {
  return useFormFields(([fields]) => {
    const value = (path: string) => fields[path]?.value || undefined
    const template = value(`${row}.template`)
    if (!template) return ''
    const people = (fields.people?.rows ?? []).map((_, index) => value(`people.${index}.name`))
    // The form marks a choice with its time (TemplateChoice).
    const [, time] = String(value(`${row}.copiedFrom`) ?? '').match(/^choice (\d+)$/) ?? []
    return JSON.stringify({
      template: typeof template === 'object' && 'value' in template ? template.value : template,
      lang: value(`${row}.lang`),
      people: people.filter(Boolean),
      country: value('country'),
      copiedAt: time ? Number(time) : undefined,
    })
  })
}
