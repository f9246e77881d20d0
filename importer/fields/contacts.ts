import type { SocialHandle } from '../../core/contract.ts'
import { type Line, textOf } from '../reading/lines.ts'

/** The channels that the lines of an address block hold. */
export interface Contacts {
  emails: string[]
  faxes: string[]
  phones: string[]
  social: SocialHandle[]
  webForm?: string
  salutation?: string
  /** True where a site has hidden an e-mail address, or where `Email:` stands alone. */
  hasHiddenEmail: boolean
}

type Kind = 'email' | 'fax' | 'phone' | 'social' | 'web' | 'salutation'

const KINDS: [Kind, string][] = [
  [
    'email',
    'e-?mails?(?: address(?:es)?)?|courriels?|correos? electrónicos?|адрес электронной почты',
  ],
  ['fax', '(?:tele)?fax(?:es)?(?: (?:no\\.?|number))?|факс'],
  ['phone', 'tel(?:ephone|éfono|efon|éphone)?s?\\.?(?: (?:no\\.?|number))?|phones?|тел\\.?'],
  ['social', 'twitter|x|facebook|instagram|telegram|youtube|linkedin|tiktok'],
  ['web', 'web ?(?:site|form|page)|contact form|online(?: form)?|website'],
  ['salutation', 'salutation|anrede|formule d.appel|tratamiento'],
]

const ANY = KINDS.map(([, words]) => words).join('|')
const KEY = new RegExp(`(?<![\\p{L}\\p{N}@.])(${ANY})\\s*(?:[:：]|(?=[+(]?\\d)|(?=@))\\s*`, 'giu')
const EMAIL = /[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+\.[\p{L}\p{N}-]+/gu
const HIDDEN = /\[(?:email|e-mail)[^\]]*protected\]/i
const URL = /\bhttps?:\/\/[^\s<>)\]]+/i

/** True for a line that holds a channel and no part of an address. */
export function isContactLine(line: Line): boolean {
  const text = textOf(line)
  return (
    text.search(KEY) === 0 ||
    HIDDEN.test(text) ||
    /^[<(]?(?:https?:\/\/\S+|[^\s@]+@[^\s@]+)$/.test(text)
  )
}

/** Sorts what contact lines hold by channel. */
export function readContacts(lines: Line[]): Contacts {
  const contacts: Contacts = {
    emails: [],
    faxes: [],
    phones: [],
    social: [],
    hasHiddenEmail: false,
  }
  let kind: Kind | undefined
  for (const line of lines) {
    for (const entry of entriesOf(textOf(line))) {
      kind = entry.kind ?? kind
      keep(contacts, kind, entry)
    }
  }
  contacts.emails = [...new Set(contacts.emails)]
  if (contacts.emails.length) contacts.hasHiddenEmail = false
  return contacts
}

interface Entry {
  kind?: Kind
  /** The word before the colon. */
  key: string
  value: string
}

/** `Fax: 1 Email: a@b.org` as its two entries; what stands before the first word has no kind. */
function entriesOf(text: string): Entry[] {
  const keys = [...text.matchAll(KEY)]
  const first = keys[0]?.index ?? text.length
  const before = text.slice(0, first).trim()
  return [
    ...(before ? [{ key: '', value: before }] : []),
    ...keys.map((found, index) => ({
      kind: kindOf(found[1] ?? ''),
      key: found[1] ?? '',
      value: text.slice(found.index + found[0].length, keys[index + 1]?.index).trim(),
    })),
  ]
}

function kindOf(word: string): Kind | undefined {
  return KINDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0]
}

function keep(contacts: Contacts, kind: Kind | undefined, { key, value }: Entry): void {
  const emails = value.match(EMAIL) ?? []
  contacts.emails.push(
    ...emails.map((email) => email.replace(/^mailto:/i, '').replace(/[.,]+$/, '')),
  )
  const url = URL.exec(value)?.[0]
  if (kind === 'email') {
    if (url) contacts.webForm ??= url
    else if (!emails.length) contacts.hasHiddenEmail = true
  } else if (kind === 'fax') contacts.faxes.push(...numbersIn(value))
  else if (kind === 'phone') contacts.phones.push(...numbersIn(value))
  else if (kind === 'salutation') contacts.salutation ??= value || undefined
  else if (kind === 'social') contacts.social.push(...handlesIn(key, value))
  else if (url) contacts.webForm ??= url
}

function numbersIn(value: string): string[] {
  return value
    .replace(EMAIL, ' ')
    .split(/[;,]|\/(?=\s)|\bor\b/i)
    .map((part) => /\+?[\d(][\d\s().\-/]*\d/.exec(part)?.[0]?.trim() ?? '')
    .filter((number) => number.replace(/\D/g, '').length >= 3)
}

function handlesIn(network: string, value: string): SocialHandle[] {
  const name =
    network.toLowerCase() === 'x' ? 'X' : network[0]?.toUpperCase() + network.slice(1).toLowerCase()
  const url = URL.exec(value)?.[0]
  const handle = /@[\w.]+/.exec(value)?.[0] ?? (url && `@${url.split('/').filter(Boolean).at(-1)}`)
  if (!handle) return []
  return [{ network: name, handle, url: url ?? profileOf(name, handle.slice(1)) }]
}

function profileOf(network: string, name: string): string {
  const site =
    network === 'X' || network === 'Twitter' ? 'x.com' : `www.${network.toLowerCase()}.com`
  return network === 'Telegram' ? `https://t.me/${name}` : `https://${site}/${name}`
}
