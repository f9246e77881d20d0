/**
 * The published case, version 1: what `GET /api/take-action/v1/cases/SLUG` answers and what the
 * box and every stranger's program read. Names are only ever added here, never renamed, retyped
 * or removed.
 */
export interface PublishedCase {
  version: 1
  slug: string
  /** Address of the hosted action page, `https://CMS/act/SLUG`. */
  url: string
  /** The slug that was asked for, where a newer notice of its chain answers. */
  requested?: string
  /** Changes whenever anything else in this object does. */
  revision: string
  /** BCP 47 tag of every text below but the letters. */
  lang: string
  /** In which `lang` is written. */
  dir?: Direction
  /** The languages in which this case can be had. */
  languages: string[]
  state: CaseState
  notice: Notice
  /** For example `UA 24/22`. */
  reference?: string
  /** For example `EUR 57/5619/2022`. */
  indexNumber?: string
  /** `YYYY-MM-DD`. */
  issuedOn?: string
  deadline?: Deadline
  title: string
  /** ISO 3166-1 alpha-2 code of the country whose authorities are written to. */
  country: string
  /** Who is asking. */
  organisation?: Organisation
  /** The people whom the case is about; a name may be a description; may be empty. */
  people: Person[]
  summary: RichText
  background?: RichText
  /** What to ask for, in `lang`: for a letter in one's own words. */
  points: string[]
  safetyNote?: RichText
  /** Earlier notices, newest first; one without a slug stands on another site. */
  history: EarlierNotice[]
  stop?: Stop
  afterDeadline?: { message: RichText; offices: Office[] }
  /** BCP 47 tags of the languages to address the targets in, the preferred one first. */
  preferredLanguages: string[]
  /** True where one may also write in one's own language. */
  ownLanguage?: boolean
  /** In the order to show; empty unless `state` is `open`. */
  targets: Target[]
  /** How a letter in one's own words ends, by letter language: `Yours sincerely,`. */
  closings?: Record<string, string>
  /** May be empty: then points and salutations serve; empty unless `state` is `open`. */
  letters: Letter[]
  /** How many letters readers say they have sent; absent where the case does not show it. */
  sent?: number
  /**
   * What stands for itself above, as it is written in `lang`: countries, languages and days by
   * their codes, `sent` and the last days that can be left by their numbers, and as `people` all of
   * them in one phrase. What is missing is for the client to write out.
   */
  inWords?: Record<string, string>
  /** The box's own words in `lang`. */
  strings: Record<string, string>
}

export type CaseState = 'open' | 'closed' | 'stopped'
export type Notice = 'first' | 'update' | 'stop'

export interface Deadline {
  /** The last day, `YYYY-MM-DD`, in the installation's time zone. */
  date: string
  /** The instant at which that day ends, ISO 8601 in UTC. */
  closesAt: string
}

export interface Organisation {
  name: string
  url?: string
  privacyUrl?: string
}

export interface Person {
  /** A name, or a description such as "four others, unnamed". */
  name: string
  /** The name in its own script. */
  nativeName?: string
  pronouns?: string
}

export interface EarlierNotice {
  slug?: string
  title: string
  /** `YYYY-MM-DD`. */
  issuedOn?: string
  url: string
}

export interface Stop {
  outcome: 'good' | 'bad' | 'none'
  message: RichText
}

export interface Target {
  id: string
  /** `copy`: gets the primary's letter unchanged, as a message or envelope of its own. */
  role: 'primary' | 'additional' | 'copy'
  name: string
  honorific?: string
  office?: string
  /** The same by letter language (BCP 47), where they are called otherwise in it than in `lang`. */
  names?: Record<string, TargetName>
  kind: 'official' | 'mission'
  /** Missions: ISO 3166-1 alpha-2 code of the country that sent it. */
  represents?: string
  /** Missions: ISO 3166-1 alpha-2 code of the country in which it stands. */
  seat?: string
  /** Missions: the countries it is accredited to; absent: it is for every reader. */
  accreditedTo?: string[]
  /** Ids of missions that pass letters on: their address and channels, this target's name and salutation. */
  careOf?: string[]
  /** Missions: here only to pass letters on, so that none is written to itself. */
  passesOn?: true
  /** By letter language (BCP 47). */
  salutations: Record<string, string>
  /** The whole block for an envelope, name and office included, the country last. */
  address?: string[]
  emails: string[]
  faxes: string[]
  phones: string[]
  social: SocialHandle[]
  webForm?: string
  unavailable: { channel: Channel; reason: string }[]
}

export interface TargetName {
  name: string
  honorific?: string
  office?: string
}

export interface SocialHandle {
  network: string
  handle: string
  url: string
}

export interface Letter {
  id: string
  /** Ids of targets; absent: for all; one for this target goes before a general one. */
  targets?: string[]
  /** BCP 47 tag. */
  lang: string
  dir: Direction
  subject: string
  /** Without salutation and closing. */
  body: RichText
  /** For example `Yours sincerely,`. */
  closing: string
  /** For a social handle. */
  short?: string
  /** The same letter in the case's `lang`. */
  gloss?: RichText
}

export type Direction = 'ltr' | 'rtl'
export type Channel = 'email' | 'post' | 'fax' | 'phone' | 'social' | 'web'

export interface Office {
  name: string
  /** ISO 3166-1 alpha-2 code. */
  country: string
  email?: string
  url?: string
  phone?: string
}

/** A small closed tree. Whoever meets an unknown type shows its children, or nothing. */
export type RichText = Block[]

export type Block = Paragraph | Heading | List | Quote

export interface Paragraph {
  type: 'paragraph'
  children: Inline[]
}
export interface Heading {
  type: 'heading'
  level: 2 | 3 | 4
  children: Inline[]
}
export interface List {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}
export interface ListItem {
  type: 'item'
  children: (Inline | Block)[]
}
export interface Quote {
  type: 'quote'
  children: Block[]
}

export type Inline = Text | Break | Link | Placeholder

export interface Text {
  type: 'text'
  text: string
  bold?: true
  italic?: true
}
export interface Break {
  type: 'break'
}
export interface Link {
  type: 'link'
  /** `https:`, `http:`, `mailto:` or `tel:` only. */
  url: string
  children: Inline[]
}
/** In letters only. An unknown name shows the fallback. */
export interface Placeholder {
  type: 'placeholder'
  name: PlaceholderName
  fallback: string
}
export type PlaceholderName = 'target' | 'office' | 'writer' | 'town' | 'country'

/** One row of `GET /api/take-action/v1/cases`. */
export interface ListedCase {
  slug: string
  title: string
  country: string
  deadline?: Deadline
  url: string
}

export interface CaseList {
  cases: ListedCase[]
  /** To be sent as `cursor` for the next page; absent on the last one. */
  next?: string
}

export interface ContractError {
  error: { code: string; message: string }
}
