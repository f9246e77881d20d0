import type { StaticLabel } from 'payload'
import type { Table } from './tables.ts'

/** What stands for a plain English sentence of the admin. */
export type Wording = (english: string) => StaticLabel

/** What editors read of a collection, a global, a field, a tab, a block, a choice and our own components. */
const READ = new Set([
  'label',
  'singular',
  'plural',
  'description',
  'placeholder',
  'group',
  // What a row is called while it is empty.
  'word',
])

/** Where more of it is found. */
const WITHIN = new Set([
  'labels',
  'admin',
  'fields',
  'tabs',
  'blocks',
  'options',
  'components',
  'Label',
  'RowLabel',
  'clientProps',
])

/**
 * A part of a config with each of its plain sentences worded. What is a record or a function already
 * stays, and so does rich text, whose editor is made before.
 */
export function reword<T>(part: T, word: Wording): T {
  if (Array.isArray(part)) return part.map((one) => reword(one, word)) as T
  if (!part || typeof part !== 'object') return part
  const entries = Object.entries(part).map(([name, value]: [string, unknown]) => {
    if (READ.has(name) && value && typeof value === 'string') return [name, word(value)]
    return [name, WITHIN.has(name) ? reword(value, word) : value]
  })
  return Object.fromEntries(entries) as T
}

/** Gives a sentence in every language that has it, English among them. */
export function inLanguages(tables: Record<string, Table>): Wording {
  return (english) => {
    const known = Object.entries(tables).flatMap(([lang, table]) => {
      const sentence = table[english]
      return sentence ? [[lang, sentence]] : []
    })
    return known.length ? { en: english, ...Object.fromEntries(known) } : english
  }
}
