import type { PayloadRequest } from 'payload'
import { say } from '../../collections/index.ts'
import { csv } from './csv.ts'
import type { NamedSum } from './nameSums.ts'
import { type By, CHANNELS } from './sums/sum.ts'

/** The sums for a spreadsheet. Its columns are called the same in every language, for whoever works on with them. */
export function sumsCsv(req: PayloadRequest, by: By, sums: NamedSum[]): string {
  const head = by === 'case' ? ['case', 'title', 'reference', 'country'] : HEADS[by]
  return csv([
    [...head, ...CHANNELS, 'all'],
    ...sums.map((sum) => [
      ...cells(req, by, sum),
      ...CHANNELS.map((channel) => sum.letters[channel] ?? 0),
      sum.all,
    ]),
  ])
}

const HEADS = { day: ['day'], partner: ['partner', 'name'] }

function cells(req: PayloadRequest, by: By, { of, name, reference, country }: NamedSum) {
  if (by === 'day') return [of]
  if (by === 'case') return [of, name ?? say(req, 'A case that was deleted'), reference, country]
  return [of, name ?? say(req, of ? 'A partner that was deleted' : 'Without a partner’s key')]
}
