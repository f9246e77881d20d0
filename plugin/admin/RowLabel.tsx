'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useRowLabel, useTranslation } from '@payloadcms/ui'
import type { StaticLabel } from 'payload'
import type { ReactNode } from 'react'
import { inWords } from '../../core/inWords.ts'
import { useTitleOf } from './useTitleOf.ts'

export interface RowLabelProps {
  /** What a row is called while it is empty: “Person”. */
  word: StaticLabel
  /** Fields of the row, the first filled one names it. */
  fields: string[]
  /** Set where the first field holds a language. */
  isLanguage?: boolean
  /** The collection that the first field relates to. */
  relationTo?: string
}

/** The label of a row of an array: what stands in it, instead of its number alone. */
export function RowLabel({ word, fields, isLanguage, relationTo }: RowLabelProps): ReactNode {
  const { data, rowNumber = 0 } = useRowLabel<Record<string, unknown>>()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const value = fields.map((field) => data?.[field]).find(Boolean)
  const title = useTitleOf(config.routes.api, relationTo, relationTo ? value : undefined)
  const name = relationTo ? title : isLanguage ? languageOf(value, i18n.language) : textOf(value)
  return (
    <span>{name || `${getTranslation(word, i18n)} ${inWords(rowNumber + 1, i18n.language)}`}</span>
  )
}

function languageOf(value: unknown, lang: string): string {
  return typeof value === 'string' ? inWords(value, lang) : ''
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 80) : ''
}
