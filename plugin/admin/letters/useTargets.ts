'use client'

import { useConfig, useDocumentEvents, useFormFields, useLocale } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import { TARGETS } from '../../../collections/slugs.ts'
import type { Letter, Target } from '../../../core/contract.ts'
import { outlineOf } from '../../letters/letterOf.ts'
import { ask } from './ask.ts'
import { useSettled } from './useLetter.ts'

interface Row {
  target?: unknown
  role?: string
  salutations?: { lang?: string; text?: string }[]
  suspended?: { channel?: string }[]
}

/** The case's targets as readers will get them; undefined until they are known. */
export function useTargets(): Target[] | undefined {
  const asked = useSettled(useAsked(), 250)
  const { config } = useConfig()
  const { code } = useLocale()
  const { mostRecentUpdate } = useDocumentEvents()
  const changed = mostRecentUpdate?.entitySlug === TARGETS ? mostRecentUpdate.updatedAt : ''
  const [targets, setTargets] = useState<Target[]>()
  useEffect(() => {
    let isWanted = true
    once(`${code} ${changed} ${asked}`, () =>
      ask<{ targets: Target[] }>(
        config.routes.api,
        `/letter-targets?locale=${code}`,
        JSON.parse(asked),
      ),
    )
      .then((answer) => isWanted && setTargets(answer.targets))
      // What cannot be told now is told after the next change.
      .catch(() => {})
    return () => {
      isWanted = false
    }
  }, [asked, changed, code, config.routes.api])
  return targets
}

/** The letters of the case, in outline; drawn anew only when their languages or targets change. */
export function useOutlines(): Letter[] {
  const outlines = useFormFields(([fields]) =>
    JSON.stringify(
      rowsOf(fields, 'letters').map((row) => [
        fields[`${row}.id`]?.value ?? row,
        fields[`${row}.lang`]?.value ?? '',
        fields[`${row}.targets`]?.value ?? [],
      ]),
    ),
  )
  return useMemo(
    () =>
      (JSON.parse(outlines) as [string, string, unknown][]).map(([id, lang, targets]) =>
        outlineOf(id, lang, targets),
      ),
    [outlines],
  )
}

/** As text, so that whoever asks is drawn anew only when it changes. */
function useAsked(): string {
  return useFormFields(([fields]) => askedOf(fields))
}

let known: { fields: FormState; asked: string } | undefined

/** Worked out once for all the letters of a form. */
function askedOf(fields: FormState): string {
  if (known?.fields !== fields) {
    const targets = targetRows(fields).filter(({ target }) => target)
    const langs = rowsOf(fields, 'letters').map((row) => fields[`${row}.lang`]?.value)
    const asked = JSON.stringify({
      targets: targets.map(targetAsked),
      langs: [...new Set(langs.filter((lang) => typeof lang === 'string' && lang))],
    })
    known = { fields, asked }
  }
  return known.asked
}

function targetAsked({ target, role, salutations, suspended }: Row) {
  return {
    target: target && typeof target === 'object' && 'value' in target ? target.value : target,
    role,
    salutations: listed(salutations).flatMap(({ lang, text }) =>
      lang && text ? [{ lang, text }] : [],
    ),
    suspended: listed(suspended).flatMap(({ channel }) => (channel ? [{ channel }] : [])),
  }
}

function targetRows(fields: FormState): Row[] {
  const own = Object.entries(fields).filter(([path]) => path.startsWith('targets.'))
  const { targets } = reduceFieldsToValues(Object.fromEntries(own), true) as { targets?: Row[] }
  return listed(targets)
}

/** A list without a row stands in a form as its number, which is 0. */
function listed<T>(rows: T[] | undefined): T[] {
  return Array.isArray(rows) ? rows.filter(Boolean) : []
}

function rowsOf(fields: FormState, name: string): string[] {
  return (fields[name]?.rows ?? []).map((_, index) => `${name}.${index}`)
}

let last: { key: string; at: number; answer: Promise<{ targets: Target[] }> } | undefined

/** The letters of one form ask the same at the same time. */
function once(key: string, asking: () => Promise<{ targets: Target[] }>) {
  if (last?.key === key && Date.now() - last.at < 10_000) return last.answer
  const answer = asking()
  last = { key, at: Date.now(), answer }
  answer.catch(() => {
    if (last?.answer === answer) last = undefined
  })
  return answer
}
