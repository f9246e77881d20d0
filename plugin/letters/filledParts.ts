import type { Placeholder } from '../../core/contract.ts'
import type { FilledText } from '../../core/letter/filled.ts'

/** A stretch of a letter: its own text, or what stands in a placeholder's place. */
export interface FilledPart {
  text: string
  placeholder?: Placeholder['name']
}

/** A filled letter in stretches, placeholders with nothing to fill them among them. */
export function filledParts({ text, slots }: FilledText): FilledPart[] {
  const parts: FilledPart[] = []
  let read = 0
  for (const { name, start, end } of slots) {
    if (start > read) parts.push({ text: text.slice(read, start) })
    parts.push({ text: text.slice(start, end), placeholder: name })
    read = end
  }
  if (read < text.length) parts.push({ text: text.slice(read) })
  return parts
}
