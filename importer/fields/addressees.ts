import type { Target } from '../../core/contract.ts'
import { plainText } from '../../core/richText.ts'
import type { Findings, ImportedTarget, RichText } from '../result.ts'
import type { Section } from '../sections.ts'
import { readLanguages } from './languages.ts'
import { demandsIn, type LetterPart, readLetter } from './letter.ts'
import { addressBlocks, readTarget } from './targets.ts'

type LetterSection = Section & { part: LetterPart }

/** Reads the letter, and whom it goes to: before its salutation, or under labels of their own. */
export function readAddressees(sections: Section[], findings: Findings): void {
  const lang = findings.fields.lang ?? 'en'
  const candidates = sections
    .filter(({ topic }) => topic === 'letter' || topic === 'targets')
    .map((section): LetterSection => ({ ...section, part: readLetter(section.blocks, lang) }))
  const chosen = theLetter(candidates)
  const targets: ImportedTarget[] = []
  const add = (blocks: RichText, role: Target['role']) => {
    for (const block of addressBlocks(blocks)) {
      // Of several addressees before one letter, the first is its own.
      const isLater = role === 'primary' && targets.some((target) => target.role === 'primary')
      targets.push(readTarget(block, isLater ? 'additional' : role, lang, findings))
    }
  }
  for (const section of sections) {
    if (section.topic === 'additionalTargets') add(section.blocks, 'additional')
    else if (section.topic === 'copies') add(section.blocks, 'copy')
    else if (section.blocks === chosen?.blocks) add(chosen.part.before, 'primary')
    else if (section.topic === 'targets') add(section.blocks, 'primary')
  }
  if (chosen) keepLetter(chosen.part, findings)
  greet(targets, chosen?.part.salutation, lang, findings)
  findings.found('targets', targets, findings.confidence.targets ?? 0.95)
}

/** Instructions may stand under a heading of their own: the letter is what greets, or ends, like one. */
function theLetter(candidates: LetterSection[]): LetterSection | undefined {
  const letters = candidates.filter(({ part }) => part.letter)
  return (
    letters.find(({ part }) => part.salutation) ??
    letters.find(({ part }) => part.letter?.closing) ??
    letters.find(({ topic }) => topic === 'letter')
  )
}

function keepLetter({ letter, after }: LetterPart, findings: Findings): void {
  if (!letter) return
  findings.found('letters', [letter], letter.closing ? 1 : 0.8)
  if (!letter.closing) findings.warn('letters', 'no closing was found.')
  findings.warn('letters', 'the document gives no subject.')
  const demands = demandsIn(letter.body)
  if (!findings.fields.points && findings.found('points', demands, 0.6)) {
    findings.warn('points', 'taken from the demands that the letter sets off.')
  }
  const languages = readLanguages(plainText(after))
  if (languages.ownLanguage && findings.fields.ownLanguage === undefined) {
    findings.found('ownLanguage', true)
  }
}

/** The letter's salutation is the first target's; where another's is missing, that is said. */
function greet(
  targets: ImportedTarget[],
  salutation: string | undefined,
  lang: string,
  findings: Findings,
): void {
  const [first] = targets
  if (first && salutation) first.salutations[lang] ??= salutation
  for (const { role, name, office, salutations } of targets) {
    if (role !== 'copy' && !Object.keys(salutations).length) {
      findings.warn('targets', 'no salutation was found for “{name}”.', {
        name: name || office || '',
      })
    }
  }
}
