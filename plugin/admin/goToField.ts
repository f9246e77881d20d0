'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'

/** Leads to a field of the form by its path: opens its tab and its row, scrolls there and gives it the focus. */
export function useGoToField(): (path: string) => void {
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  return (path) => {
    const fields = getEntityConfig({ collectionSlug: collectionSlug ?? '' })?.fields ?? []
    openTab(fields, path)
    whenThere(() => reveal(path))
  }
}

function openTab(fields: ClientField[], path: string): void {
  const [name] = path.split('.')
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => holds('fields' in tab ? tab.fields : [], name))
    const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
    if (index >= 0) buttons[index]?.click()
  }
}

function holds(fields: ClientField[], name: string | undefined): boolean {
  return fields.some((field) => {
    if ('name' in field && field.name) return field.name === name
    return 'fields' in field && holds(field.fields, name)
  })
}

/** The tab's fields are drawn one after the other; true ends the wait, as do two seconds. */
function whenThere(look: () => boolean): void {
  const end = Date.now() + 2_000
  const again = () => {
    if (!look() && Date.now() < end) setTimeout(again, 50)
  }
  setTimeout(again, 50)
}

function reveal(path: string): boolean {
  if (openRow(path)) return false
  const field = fieldAt(path)
  if (!field) return false
  field.scrollIntoView({ block: 'center', behavior: isStill() ? 'auto' : 'smooth' })
  focusableIn(field, path).focus({ preventScroll: true })
  return true
}

/** Where one writes, before the buttons of its toolbar; in an empty list what adds to it. */
const FOCUSABLE = [
  '[contenteditable=true]',
  'input:not([type=hidden]), textarea, select',
  '.array-field__add-row',
  'button',
]

function focusableIn(field: HTMLElement, path: string): HTMLElement {
  const adds = field.querySelectorAll<HTMLElement>('.array-field__add-row')
  // A line that names a whole list is about a row that it lacks; the list's own button is the last one.
  const add = /\d$/.test(path) ? undefined : adds[adds.length - 1]
  if (field.id === listId(path) && add) return add
  if (field.matches(FOCUSABLE.join())) return field
  for (const kind of FOCUSABLE) {
    const found = field.querySelector<HTMLElement>(kind)
    if (found) return found
  }
  return field
}

/** Opens the collapsed rows that a path leads through; true where one had to be opened first. */
function openRow(path: string): boolean {
  const parts = path.split('.')
  for (const [at, part] of parts.entries()) {
    if (!/^\d+$/.test(part)) continue
    const row = document.getElementById(`${parts.slice(0, at).join('-')}-row-${part}`)
    const toggle = row?.querySelector<HTMLElement>('.collapsible__toggle--collapsed')
    // The first toggle is the row's own.
    if (toggle && toggle === row?.querySelector('.collapsible__toggle')) {
      toggle.click()
      return true
    }
  }
  return false
}

/** The field itself, else the nearest that is drawn of those around it. */
function fieldAt(path: string): HTMLElement | null {
  const id = `field-${path.replaceAll('.', '__')}`
  const exact =
    document.getElementById(id) ?? document.querySelector<HTMLElement>(`[id^="${id}__"]`)
  if (exact) return exact
  const named = document.querySelector<HTMLElement>(
    `[data-field-path="${path}"], .field-type[id$="${path}"]`,
  )
  return (
    named ??
    document
      .querySelector<HTMLElement>(`label[for="${id}"]`)
      ?.closest<HTMLElement>('.field-type') ??
    null
  )
}

/** Of the list that a path leads to, as Payload's array field names it. */
function listId(path: string): string {
  return `field-${path.replaceAll('.', '__')}`
}

function isStill(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
