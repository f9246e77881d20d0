'use client'

import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'
import { asTyped } from '../manyFields.ts'

/** Writes values into the form as if an editor had typed them; editors of rich text show them at once. */
export function useWrite(): (values: Record<string, unknown>) => void {
  const { dispatchFields, getField, setModified } = useForm()
  return useCallback(
    (values) => {
      dispatchFields(asTyped(values, getField))
      setModified(true)
    },
    [dispatchFields, getField, setModified],
  )
}
