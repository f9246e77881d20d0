import { normaliseTag } from '../core/languages.ts'

/**
 * The language wanted around an element: its own `lang`, else the nearest one around it, shadow
 * roots crossed, else the browser's. Tags that are none are passed over.
 */
export function languageAround(element: Element): string | undefined {
  let node: Node | null = element
  while (node) {
    const tag = node instanceof Element && normaliseTag(node.getAttribute('lang'))
    if (tag) return tag
    node = node instanceof ShadowRoot ? node.host : node.parentNode
  }
  return readerLanguages()[0]
}

/** The languages that the reader's browser asks for. */
export function readerLanguages(): string[] {
  return navigator.languages.flatMap((tag) => normaliseTag(tag) ?? [])
}
