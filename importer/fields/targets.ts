import type { Target } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { type Line, linesOf, textOf } from '../reading/lines.ts'
import type { Findings, ImportedTarget, RichText } from '../result.ts'
import { readAddressee } from './addressee.ts'
import { type Contacts, isContactLine, readContacts } from './contacts.ts'
import { countryCalled, countryIn, seatIn } from './countries.ts'

const MISSION =
  /\b(?:embassy|embajada|ambassade|botschaft|consulate|consulado|consulat|konsulat|high commission|permanent (?:mission|delegation|representation)|diplomatic mission)\b/i
const FOR_EVERYONE =
  /\b(?:united nations|UN\b|european union|EU\b|council of europe|OSCE|african union|permanent (?:mission|delegation|representation))/i

/** Address blocks out of paragraphs: several to a paragraph, or one over several of a line each. */
export function addressBlocks(blocks: RichText): Line[][] {
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading'
      ? [linesOf(block.children)]
      : block.type === 'list'
        ? block.children.map((item) =>
            linesOf(item.children.flatMap((child) => (isBlock(child) ? [] : [child]))),
          )
        : [],
  )
  const found: Line[][] = []
  for (const lines of paragraphs.filter((one) => !isSentence(one))) {
    for (const [index, line] of lines.entries()) {
      const last = found.at(-1)
      const before = last?.at(-1)
      const continues =
        last &&
        before &&
        (index > 0 || lines.length === 1 || lines.every(isContactLine) || last.length === 1)
      // After the channels of one addressee the next one begins.
      const isNext = before && isContactLine(before) && !isContactLine(line)
      if (continues && !isNext) last.push(line)
      else found.push([line])
    }
  }
  return found
}

/** An instruction among the addresses, not one of them. */
function isSentence(lines: Line[]): boolean {
  const text = lines.map(textOf).join(' ')
  return text.length > 60 && /[.:]$/.test(text) && !lines.some(isContactLine)
}

/** One target of an address block; what is uncertain about it is said. */
export function readTarget(
  block: Line[],
  role: Target['role'],
  lang: string,
  findings: Findings,
): ImportedTarget {
  const contacts = readContacts(block.filter(isContactLine))
  const lines = block.filter((line) => !isContactLine(line)).map(addressLine)
  const address = lines.length === 1 ? apart(lines[0] ?? '') : lines
  const { name, honorific, office, isCertain } = readAddressee(address)
  const isMission = address.slice(0, 3).some((line) => MISSION.test(line))
  const target: ImportedTarget = {
    role,
    name,
    ...(honorific ? { honorific } : {}),
    ...(office ? { office } : {}),
    kind: isMission ? 'mission' : 'official',
    ...(isMission ? missionOf(address) : {}),
    salutations: contacts.salutation ? { [lang]: contacts.salutation } : {},
    ...(address.length ? { address } : {}),
    emails: contacts.emails,
    faxes: contacts.faxes,
    phones: contacts.phones,
    social: contacts.social,
    ...(contacts.webForm ? { webForm: contacts.webForm } : {}),
  }
  const who = name || office || 'a target'
  if (!isCertain)
    findings.doubt(
      'targets',
      0.6,
      'name and office of “{name}” could not be told apart with certainty.',
      { name: who },
    )
  if (isMission) completeMission(target, who, findings)
  warnOfChannels(contacts, address, who, findings)
  return target
}

function isBlock(child: { type: string }): child is RichText[number] {
  return ['paragraph', 'heading', 'list', 'quote'].includes(child.type)
}

function addressLine(line: Line): string {
  return textOf(line).replace(/[,;]$/, '')
}

/** A block that was run together on one line, taken apart at its commas. */
function apart(line: string): string[] {
  return line.split(/\s*[,;/|]\s+/).filter(Boolean)
}

function missionOf(address: string[]): Partial<ImportedTarget> {
  const mission = address.find((line) => MISSION.test(line)) ?? ''
  const way = address.slice(address.indexOf(mission) + 1)
  const named = way.at(-1)
  const represents = countryIn(mission.replace(/\b(?:in|to)\b.*$/i, ''))
  const seat =
    (named && countryCalled(named)) ??
    seatIn(way) ??
    (way.some((line) => /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.test(line)) ? 'GB' : undefined)
  const isForEveryone = FOR_EVERYONE.test(mission)
  return {
    ...(represents ? { represents } : {}),
    ...(seat ? { seat } : {}),
    ...(seat && !isForEveryone ? { accreditedTo: [seat] } : {}),
  }
}

function completeMission(target: ImportedTarget, name: string, findings: Findings): void {
  if (!target.represents)
    findings.warn('targets', 'which country “{name}” represents was not found.', { name })
  if (!target.seat) {
    findings.warn('targets', 'where “{name}” stands was not found, nor for which readers it is.', {
      name,
    })
    return
  }
  findings.doubt(
    'targets',
    0.8,
    target.accreditedTo
      ? '“{name}” was taken to stand in {country} and to be accredited there.'
      : '“{name}” was taken to stand in {country}.',
    { name, country: target.seat },
  )
  const last = target.address?.at(-1)
  if (target.address && last && !countryCalled(last)) {
    target.address.push(inWords(target.seat, 'en'))
    findings.warn('targets', 'the country was added to the address of “{name}”.', { name })
  }
}

function warnOfChannels(
  contacts: Contacts,
  address: string[],
  name: string,
  findings: Findings,
): void {
  if (contacts.hasHiddenEmail) {
    findings.warn(
      'targets',
      'the e-mail address of “{name}” is hidden or missing in the document.',
      { name },
    )
  }
  const hasAddress = address.length > 2
  const { emails, faxes, phones, social, webForm } = contacts
  if (!hasAddress && ![...emails, ...faxes, ...phones, ...social, webForm].some(Boolean)) {
    findings.warn('targets', 'no address or channel was found for “{name}”.', { name })
  }
}
