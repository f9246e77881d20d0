import type { Target } from '../../../core/contract.ts'
import { nearestLanguage } from '../../../core/languages.ts'
import { lettersFor, salutationFor } from '../../../core/letter/choose.ts'
import { fullName } from '../../../core/letter/text.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** Salutations and letters in the languages that the targets are best addressed in. */
export function letterLanguages(desk: Desk): Finding[] {
  if (desk.form.notice === 'stop' || !desk.rows.length) return []
  const preferred = desk.form.preferredLanguages ?? []
  if (!preferred.length) {
    return [advice('preferredLanguages', 'The targets’ preferred languages are not given.')]
  }
  return preferred.flatMap((lang) => [
    ...withoutLetter(desk, lang),
    ...withoutSalutation(desk, lang),
  ])
}

function withoutLetter({ letters, targets, named }: Desk, lang: string): Finding[] {
  if (!letters.length) return []
  const all = letters.map(({ letter }) => letter)
  const lacking = addressed(targets).filter(
    (target) =>
      !nearestLanguage(
        lang,
        lettersFor(target, all).map((letter) => letter.lang),
      ),
  )
  if (!lacking.length) return []
  const language = named.language(lang)
  if (lacking.length === addressed(targets).length) {
    return [
      advice('letters', 'There is no letter in {language}, a preferred language.', { language }),
    ]
  }
  return [
    advice('letters', 'There is no letter in {language} for {names}.', {
      language,
      names: named.list(lacking.map(fullName)),
    }),
  ]
}

function withoutSalutation({ targets, rows, named }: Desk, lang: string): Finding[] {
  const language = named.language(lang)
  return addressed(targets)
    .filter((target) => !salutationFor(target, lang))
    .map((target) => {
      const row = rows.find((one) => String(one.target?.id) === target.id)
      const path = row ? `targets.${row.index}.salutations` : 'targets'
      return advice(path, '{name} has no salutation in {language}.', {
        name: fullName(target),
        language,
      })
    })
}

/** Those whom a letter begins with: not who gets a copy of another's, nor who only passes it on. */
function addressed(targets: Target[]): Target[] {
  return targets.filter(({ role, passesOn }) => role !== 'copy' && !passesOn)
}
