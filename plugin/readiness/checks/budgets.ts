import {
  measureLetter,
  measureShort,
  NETWORKS,
  type Network,
} from '../../../core/letter/measure.ts'
import { fullName } from '../../../core/letter/text.ts'
import { sentence } from '../../../core/said.ts'
import { sampleWriter } from '../../letters/sampleWriter.ts'
import type { Desk } from '../desk.ts'
import { advice, type Finding } from '../finding.ts'

/** Letters that are longer than what programs or networks take, measured just as the meter beside the letter does. */
export function budgets(desk: Desk): Finding[] {
  return desk.letters.flatMap((one) => [...linksOf(one, desk), ...shortOf(one, desk)])
}

type Row = Desk['letters'][number]

function linksOf({ letter, index }: Row, { letters, targets, named }: Desk): Finding[] {
  const all = letters.map((one) => one.letter)
  const long = measureLetter(letter, all, targets, sampleWriter(letter.lang)).filter(
    ({ lengths }) => lengths.some(({ fits }) => !fits),
  )
  const isForMailAlone = ({ lengths }: (typeof long)[number]) =>
    lengths.every(({ channel, fits }) => channel === 'mail' || fits)
  const said = (measured: typeof long, english: string): Finding[] =>
    measured.length
      ? [
          advice(`letters.${index}.body`, english, {
            language: named.language(letter.lang),
            names: named.list(measured.map(({ target }) => fullName(target))),
          }),
        ]
      : []
  return [
    ...said(
      long.filter((one) => !isForMailAlone(one)),
      sentence(
        'The letter in {language} to {names} is too long for any link: readers copy it, then paste it into their mail.',
      ),
    ),
    ...said(
      long.filter(isForMailAlone),
      sentence(
        'The letter in {language} to {names} is too long for mail programs: there, readers copy it and paste it; web mail takes it whole.',
      ),
    ),
  ]
}

function shortOf({ letter, index }: Row, { named }: Desk): Finding[] {
  const long = measureShort(letter.short ?? '').filter(({ fits }) => !fits)
  if (!long.length) return []
  return [
    advice(
      `letters.${index}.short`,
      sentence('The short text in {language} is too long for {networks}.'),
      {
        language: named.language(letter.lang),
        networks: named.list(long.map(({ channel }) => NETWORKS[channel as Network][0])),
      },
    ),
  ]
}
