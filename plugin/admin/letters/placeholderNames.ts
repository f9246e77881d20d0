import type { Placeholder } from '../../../core/contract.ts'
import type { Fill } from '../../../core/richText.ts'
import { sentences } from '../../../core/said.ts'
import type { useWords } from '../useWords.ts'

const NAMES: Record<Placeholder['name'], string> = sentences({
  target: 'Name of the target',
  office: 'Office of the target',
  writer: 'Name of the writer',
  town: 'Town of the writer',
  country: 'Country of the writer',
})

/** What a placeholder is called in the language of the admin. */
export function placeholderName(name: Placeholder['name'], say: ReturnType<typeof useWords>) {
  return say(NAMES[name])
}

/** Placeholders by their names in brackets, for a letter that is not filled in. */
export function placeholderNames(say: ReturnType<typeof useWords>): Fill {
  return (name) => `[${placeholderName(name, say)}]`
}
