import { type FormFields, pathAt } from './places.ts'
import type { Unsaved } from './whatIsUnsaved.ts'

/** What becomes of kept things in a form as it is now. */
export interface Returned {
  /** What has its place, by the path of its field. */
  values: Record<string, unknown>
  /** What has none. */
  left: Unsaved[]
}

export function returned(items: Unsaved[], fields: FormFields): Returned {
  const placed = items.map((item) => ({ item, path: pathAt(item.place, fields) }))
  return {
    values: Object.fromEntries(
      placed.flatMap(({ item, path }) => (path === undefined ? [] : [[path, item.value]])),
    ),
    left: placed.flatMap(({ item, path }) => (path === undefined ? [item] : [])),
  }
}

/** The words of what has no place, each beneath the name of its field, to be copied. */
export function wordsToCopy(left: Unsaved[]): string {
  return left
    .filter((item) => hasWords(item))
    .map(({ label, value }) => `${label}\n${wordsOf(value)}`)
    .join('\n\n')
}

/** What has no place and no words that could be copied: by the names of the fields. */
export function withoutWords(left: Unsaved[]): string[] {
  return left.filter((item) => !item.isText && !isEmpty(item.value)).map(({ label }) => label)
}

function hasWords({ isText, value }: Unsaved): boolean {
  return isText && wordsOf(value).trim() !== ''
}

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && !value.length)
}

/** The words of a text, a line for each paragraph. */
export function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text
  if (Array.isArray(text)) return text.map(wordsOf).join('\n')
  const { root } = (text ?? {}) as { root?: Node }
  return (root?.children ?? []).map(wordsIn).join('\n')
}

interface Node {
  text?: string
  children?: Node[]
}

function wordsIn({ text, children }: Node): string {
  return text ?? (children ?? []).map(wordsIn).join('')
}
