'use client'

import { TextareaInput, useField, withCondition } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { StaticDescription, TextFieldClientComponent } from 'payload'
import { type ComponentProps, type ReactNode, useEffect, useMemo, useState } from 'react'
import { entriesIn, linesOf } from './entries.ts'

type Props = ComponentProps<TextFieldClientComponent>

/**
 * Several short texts, one a line: every keystroke is kept, and what is pasted with commas,
 * semicolons or line breaks becomes several.
 */
function Lines({ field, path: givenPath, readOnly }: Props): ReactNode {
  const { customComponents, disabled, path, setValue, showError, value } = useField<
    string[] | null
  >({ potentiallyStalePath: givenPath })
  const [text, setText] = useText(value)
  useLeftToRight(path)
  const style = useMemo(() => mergeFieldStyles(field), [field])
  return (
    <TextareaInput
      AfterInput={customComponents?.AfterInput}
      BeforeInput={customComponents?.BeforeInput}
      Description={customComponents?.Description}
      description={field.admin?.description as StaticDescription | undefined}
      Error={customComponents?.Error}
      Label={customComponents?.Label}
      label={field.label}
      onChange={({ target }) => {
        setText(linesOf(target.value))
        setValue(entriesIn(target.value))
      }}
      path={path}
      readOnly={readOnly || disabled}
      required={field.required}
      rows={2}
      showError={showError}
      style={style}
      value={text}
    />
  )
}

/** The text in the input; follows the value where it was changed elsewhere. */
function useText(value: string[] | null | undefined): [string, (text: string) => void] {
  const kept = (value ?? []).join('\n')
  const [text, setText] = useState(kept)
  useEffect(() => {
    setText((current) => (entriesIn(current).join('\n') === kept ? current : kept))
  }, [kept])
  return [text, setText]
}

/** Addresses and numbers are read from the left in every language; “+7 727 250” would be turned about. */
function useLeftToRight(path: string): void {
  useEffect(() => {
    // Payload's own input takes neither a direction nor a reference.
    document.getElementById(`field-${path.replace(/\./g, '__')}`)?.setAttribute('dir', 'ltr')
  }, [path])
}

export const OneALine = withCondition(Lines)
