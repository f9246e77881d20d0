import { readFileSync } from 'node:fs'

interface Entry {
  name: string
  description?: string
  type?: { text: string }
  default?: string
}

/** What the analyzer knows of the element. */
export interface Element {
  tagName?: string
  attributes?: (Entry & { fieldName?: string })[]
  events?: Entry[]
  cssParts?: Entry[]
  cssProperties?: Entry[]
  slots?: Entry[]
}

/** `<take-action-box>` as `custom-elements.json` describes it. */
export function readElement(): Element {
  const manifest: { modules: { declarations?: Element[] }[] } = JSON.parse(
    readFileSync('custom-elements.json', 'utf8'),
  )
  const element = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'take-action-box')
  if (!element)
    throw new Error('custom-elements.json knows no take-action-box. Run: npm run generate')
  return element
}
