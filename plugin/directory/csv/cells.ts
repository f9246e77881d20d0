import { COUNTRIES, isCountry } from '../../../core/countries.ts'
import { inWords } from '../../../core/inWords.ts'
import type { Said } from '../../../core/said.ts'
import { entriesIn } from '../../admin/entries.ts'

/** Why a row cannot be taken: a sentence for whoever made the file, by its English. */
export class RowFault extends Error {
  constructor(
    readonly english: string,
    readonly values: Said = {},
  ) {
    super(english)
  }
}

/** A text; `null` where the cell is empty. */
export function textIn(cell: string): string | null {
  return cell || null
}

export function linesIn(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** Several entries, divided by lines, commas or semicolons. */
export function listIn(cell: string): string[] {
  return entriesIn(cell)
}

export function kindIn(cell: string): string | null {
  const kind = cell.toLowerCase()
  if (kind && kind !== 'official' && kind !== 'mission') {
    throw new RowFault('“{text}” is not a kind of target: write “official” or “mission”.', {
      text: cell,
    })
  }
  return kind || null
}

/** A country by its code or by its name in one of the admin's languages. */
export function countryIn(cell: string): string | null {
  if (!cell) return null
  const code = cell.toUpperCase()
  const found = isCountry(code) ? code : namedCountries().get(plain(cell))
  if (!found) {
    throw new RowFault(
      '“{text}” is not a country: write its code of two letters, such as KZ, or its name.',
      { text: cell },
    )
  }
  return found
}

/** Each line “network | handle | address of the profile”. */
export function socialIn(cell: string): { network: string; handle: string; url: string }[] {
  return linesIn(cell).map((line) => {
    const [network, handle, url, ...more] = line.split('|').map((part) => part.trim())
    if (!network || !handle || !url || more.length) {
      throw new RowFault(
        '“{text}” is not a handle in social media: write “network | handle | https://…”, each on a line of its own.',
        { text: line },
      )
    }
    return { network, handle, url }
  })
}

const LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'ar', 'ru']
let names: Map<string, string> | undefined

function namedCountries(): Map<string, string> {
  names ??= new Map(
    COUNTRIES.flatMap((code) =>
      LANGUAGES.map((lang): [string, string] => [plain(inWords(code, lang)), code]),
    ),
  )
  return names
}

function plain(name: string): string {
  return name.normalize('NFC').toLowerCase().trim()
}
