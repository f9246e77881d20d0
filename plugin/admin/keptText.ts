/** Texts of a form by the path of their field: plain ones, and rich ones as the editor keeps them. */
export type Texts = Record<string, unknown>

type FormFields = Record<string, { value?: unknown } | undefined>

/** The texts of a form that say something else than the document that was saved last. */
export function unsavedTexts(fields: FormFields, saved: unknown): Texts {
  const entries = Object.entries(fields).flatMap(([path, field]) => {
    const value = field?.value
    return isText(value) && !isSame(value, valueAt(saved, path)) ? [[path, value] as const] : []
  })
  return Object.fromEntries(entries)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || Boolean((value as { root?: unknown } | null)?.root)
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one || null) === JSON.stringify(other || null)
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], document)
}

/** The words of a text, a line for each paragraph. */
export function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text
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

/**
 * Keeps texts for a moment in this tab of the browser, and nowhere else: they are gone as it is closed.
 */
export function keepTexts(key: string, texts: Texts): void {
  try {
    if (Object.keys(texts).length) sessionStorage.setItem(key, JSON.stringify(texts))
  } catch {
    // Storage may be full, or forbidden: then the page is all that keeps them.
  }
}

/** What was kept; undefined where there is nothing. */
export function keptTexts(key: string): Texts | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return kept && typeof kept === 'object' ? (kept as Texts) : undefined
  } catch {
    return undefined
  }
}

export function forgetTexts(key: string): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept where storage is forbidden.
  }
}
