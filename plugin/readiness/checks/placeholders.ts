import type { Placeholder, Target } from '../../../core/contract.ts'
import { lettersFor } from '../../../core/letter/choose.ts'
import { fillable } from '../../../core/letter/filled.ts'
import { fillFor, fullName } from '../../../core/letter/text.ts'
import { sentences } from '../../../core/said.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

const OF_THE_WRITER = sentences({
  writer:
    'In the letter in {language} nothing stands where a reader gives no name: write what to show instead.',
  town: 'In the letter in {language} nothing stands where a reader gives no town: write what to show instead.',
  country:
    'In the letter in {language} nothing stands where a reader gives no country: write what to show instead.',
} as const)

/** Placeholders that would leave a gap in a letter. */
export function placeholders({ letters, targets, named }: Desk): Finding[] {
  const all = letters.map(({ letter }) => letter)
  return letters.flatMap(({ letter, index }) => {
    const path = `letters.${index}.body`
    const language = named.language(letter.lang)
    const empty = fillable(letter.body).slots.filter(({ fallback }) => !fallback.trim())
    const names = new Set(empty.map(({ name }) => name))
    const writers = (Object.keys(OF_THE_WRITER) as (keyof typeof OF_THE_WRITER)[])
      .filter((name) => names.has(name))
      .map((name) => advice(path, OF_THE_WRITER[name], { language }))
    const receivers = targets.filter(
      (one) => !one.passesOn && lettersFor(one, all).includes(letter),
    )
    return [
      ...writers,
      ...withoutOffice(receivers, names, letter.lang).map((target) =>
        advice(
          path,
          'In the letter in {language} nothing stands for the office of {name}: it has none.',
          {
            language,
            name: fullName(target),
          },
        ),
      ),
    ]
  })
}

function withoutOffice(targets: Target[], names: Set<Placeholder['name']>, lang: string): Target[] {
  return names.has('office')
    ? targets.filter((target) => !fillFor(target, lang, {})('office', ''))
    : []
}
