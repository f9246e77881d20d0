'use client'

import { useForm } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback } from 'react'

/** Writes values into the form as if an editor had typed them; editors of rich text show them at once. */
export function useWrite(): (values: Record<string, unknown>) => void {
  const { dispatchFields, getField, setModified } = useForm()
  return useCallback(
    (values) => {
      const formState: FormState = {}
      for (const [path, value] of Object.entries(values)) {
        // A new initial value is what makes a rich text's editor begin anew.
        formState[path] = { ...getField(path), value, initialValue: value, isModified: true }
      }
      dispatchFields({ type: 'UPDATE_MANY', formState })
      setModified(true)
    },
    [dispatchFields, getField, setModified],
  )
}
