import { normaliseTag } from '../core/languages.ts'

/**
 * The languages wanted around an element, the dearest first: its own `lang`, else the nearest one
 * around it, shadow roots crossed; then the browser's. Tags that are none are passed over.
 */
export function languagesAround(element: Element): string[] {
  let node: Node | null = element
  while (node) {
    // A tag that is none throws inside, which costs a slow phone milliseconds: no bare element tries.
    const told = node instanceof Element && node.getAttribute('lang')
    const tag = told && normaliseTag(told)
    if (tag) return [tag, ...readerLanguages()]
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  }
  return readerLanguages()
}

/** The languages that the reader's browser asks for. */
export function readerLanguages(): string[] {
  return navigator.languages.flatMap((tag) => normaliseTag(tag) ?? [])
}
