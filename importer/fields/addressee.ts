import { countryCalled } from './countries.ts'

/** Who an address block is for. */
export interface Addressee {
  name: string
  honorific?: string
  office?: string
  /** The lines of the block that name them; the others are the way there. */
  lines: number
  /** False where office and name could not be told apart by a word that names an office. */
  isCertain: boolean
}

const HONORIFIC =
  /^((?:(?:his|her) (?:excellency|honou?r|majesty|holiness)|(?:the )?(?:right )?hon(?:ou?rable|\.)?|h\.?\s?e\.?|mr|mrs|ms|miss|mx|dr|prof(?:essor)?|sr|sra|m|mme|herrn?|frau|gen(?:eral)?|col(?:onel)?|lt|maj(?:or)?|brig(?:adier)?|capt(?:ain)?|sheikh?a?|sayyid|ayatollah|don|doña|eng)\b\.?\s*)+(?=\p{Lu})/iu

const OFFICE =
  /\b(?:president|vice.president|prime minister|premier|minister|ministers|ministry|chancellor|governor|mayor|king|queen|emir|sultan|prince|crown prince|prosecutor|attorney|ombuds\w*|judge|justice|court|tribunal|commission(?:er)?|committee|council|director|directorate|secretary|head|chief|chair(?:man|person|woman)?|speaker|commander|inspector|superintendent|warden|embassy|ambassador|consul\w*|high commission\w*|chargé|mission|delegation|department|office|authority|parliament|assembly|senate|police|service|agency|board|ministro|ministra|presidente|presidenta|embajad\w+|fiscal|ministre|président|ambassad\w+|procureur|minister\w*|präsident\w*|botschaft\w*|leader|administration|prison|general (?:secretary|prosecutor)|company|representation)\b/iu

const PLACE =
  /\d|\b(?:street|st\.|road|rd\.?|avenue|ave\.?|av\.|boulevard|blvd|square|sq\.|palace|house|building|tower|floor|p\.?\s?o\.?\s?box|postal|plaza|calle|rue|straße|strasse|place|lane|drive|city|district|province|quarter|compound|complex|palacio|palais)\b/iu

/**
 * Reads name and office off the first lines of a block, in either order, or off one line that holds
 * both. A line that is neither is left to the address.
 */
export function readAddressee(lines: string[]): Addressee {
  const [first = '', second = ''] = lines
  if (!first) return { name: '', lines: 0, isCertain: false }
  if (isOffice(first)) {
    const both = officeAndName(first)
    if (both) return { ...both, lines: 1, isCertain: true }
    if (isPerson(second)) return { ...person(second), office: first, lines: 2, isCertain: true }
    return { name: '', office: first, lines: 1, isCertain: true }
  }
  if (isPerson(first)) {
    if (isOffice(second)) return { ...person(first), office: second, lines: 2, isCertain: true }
    return { ...person(first), lines: 1, isCertain: false }
  }
  return { name: first, lines: 1, isCertain: false }
}

function isOffice(text: string): boolean {
  return OFFICE.test(text) && !HONORIFIC.test(text) && !/^\d/.test(text)
}

/** Two to six words that begin with a capital, or any name after an honorific. */
function isPerson(text: string): boolean {
  if (!text || PLACE.test(text) || countryCalled(text)) return false
  if (HONORIFIC.test(text)) return true
  if (OFFICE.test(text)) return false
  const words = text.split(' ')
  const isName = (word: string) =>
    /^(?:\p{Lu}|\p{Lo}|(?:al|el|bin|bint|ibn|de|del|da|van|von|der|den|la|du|y|e)\b)/u.test(word)
  return words.length >= 2 && words.length <= 6 && words.every(isName) && !text.includes(',')
}

function person(text: string): Pick<Addressee, 'name' | 'honorific'> {
  const honorific = HONORIFIC.exec(text)?.[0]?.trim()
  const name = honorific ? text.slice(text.indexOf(honorific) + honorific.length).trim() : text
  return honorific ? { name, honorific } : { name }
}

/** `Aliya Serik, Minister of Justice`, `Minister of Justice: Mr A. Serik`, `President Aliya Serik`. */
function officeAndName(text: string): Omit<Addressee, 'lines' | 'isCertain'> | undefined {
  const [, before = '', after = ''] = /^([^,:–]+?)\s*[,:–]\s*(.+)$/.exec(text) ?? []
  if (after) {
    if (isPerson(before) && isOffice(after)) return { ...person(before), office: after }
    if (isOffice(before) && isPerson(after)) return { ...person(after), office: before }
  }
  const [, office = '', name = ''] =
    /^(President|Prime Minister|Ambassador|Governor|Chancellor|King|Queen|Sultan|Emir|Minister)\s+(\p{Lu}.*)$/u.exec(
      text,
    ) ?? []
  return name && isPerson(name) && name.split(' ').length >= 2
    ? { ...person(name), office }
    : undefined
}
