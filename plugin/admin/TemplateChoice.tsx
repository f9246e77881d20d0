'use client'

import { RelationshipField, useField, useForm } from '@payloadcms/ui'
import type { RelationshipFieldClientComponent } from 'payload'
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'

type Props = ComponentProps<RelationshipFieldClientComponent>

/**
 * A relationship that marks each choice, so that the same template chosen once more counts as
 * chosen anew, even where the choice was never saved as empty in between.
 */
export function TemplateChoice(props: Props): ReactNode {
  const { value } = useField<unknown>({ path: props.path })
  const { dispatchFields, getField } = useForm()
  const before = useRef(value)
  const markPath = props.path.replace(/[^.]+$/, 'copiedFrom')
  useEffect(() => {
    if (value === before.current) return
    before.current = value
    const mark = { ...getField(markPath), value: `choice ${Date.now()}`, isModified: true }
    // A field's own setter would make the choice count as untouched: a save under way would undo it.
    dispatchFields({ type: 'UPDATE_MANY', formState: { [markPath]: mark } })
  }, [value, markPath, dispatchFields, getField])
  return <RelationshipField {...props} />
}
