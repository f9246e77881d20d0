import type { Letter, Target } from '../contract.ts'
import {
  MAILTO_BUDGET,
  type Message,
  mailtoLink,
  WEBMAIL_BUDGET,
  WEBMAILS,
  type Webmail,
  webmailLink,
} from './links.ts'
import { type LetterMessage, messageFor, recipientsOf, waysTo } from './message.ts'
import type { Writer } from './text.ts'

/** How much of a channel's room a letter takes, counted as the channel counts. */
export interface Length {
  channel: 'mail' | Webmail | Network
  length: number
  budget: number
  fits: boolean
}

export interface Measured {
  target: Target
  /** In whose care the longest of its messages goes. */
  mission?: Target
  message: LetterMessage
  /** Empty where no message can be sent to the target. */
  lengths: Length[]
}

/** A letter for each target that gets it, at its longest: where several missions may pass it on, by the one whose address is longest. */
export function measureLetter(
  letter: Letter,
  letters: readonly Letter[],
  targets: Target[],
  writer: Writer,
): Measured[] {
  return recipientsOf(letter, letters, targets).map((target) => {
    const ways = waysTo(target, targets).map((mission) => {
      const message = messageFor(letter, target, { targets, mission, writer })
      return { target, mission, message, lengths: message.to.length ? measureLinks(message) : [] }
    })
    return ways.reduce((longest, way) => (longestOf(way) > longestOf(longest) ? way : longest))
  })
}

/** The length of every compose link of a message, whole and encoded, whether or not it fits. */
export function measureLinks(message: Message): Length[] {
  const webmails = Object.keys(WEBMAILS) as Webmail[]
  return [
    length('mail', mailtoLink(message, Number.POSITIVE_INFINITY).url.length, MAILTO_BUDGET),
    ...webmails.map((webmail) => {
      const { url } = webmailLink(webmail, message, Number.POSITIVE_INFINITY)
      return length(webmail, url.length, WEBMAIL_BUDGET)
    }),
  ]
}

/** What networks let one write without paying for it, and how they count. */
export const NETWORKS = {
  x: ['X', 280, weighed],
  bluesky: ['Bluesky', 300, seen],
  mastodon: ['Mastodon', 500, seen],
} as const

export type Network = keyof typeof NETWORKS

/** A short text by the networks' own measure. */
export function measureShort(text: string): Length[] {
  return (Object.keys(NETWORKS) as Network[]).map((network) => {
    const [, budget, count] = NETWORKS[network]
    return length(network, count(text.trim().normalize('NFC')), budget)
  })
}

function longestOf({ lengths }: Measured): number {
  return lengths[0]?.length ?? 0
}

function length(channel: Length['channel'], taken: number, budget: number): Length {
  return { channel, length: taken, budget, fits: taken <= budget }
}

/** Latin, Cyrillic, Arabic and the like count once for X, emoji and Chinese twice; a link is 23, whatever its length. */
function weighed(text: string): number {
  const links = text.match(LINK) ?? []
  const characters = charactersOf(text.replace(LINK, ''))
  const weights = characters.map((character) =>
    /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(character)
      ? 2
      : [...character].reduce((sum, point) => sum + (LIGHT.test(point) ? 1 : 2), 0),
  )
  return weights.reduce((sum, weight) => sum + weight, links.length * 23)
}

const LINK = /https?:\/\/\S+/g
const LIGHT = /[\0-\u10ff\u2000-\u200d\u2010-\u201f\u2032-\u2037]/u

/** Characters as people see them, an emoji or a letter with its marks as one. */
function seen(text: string): number {
  return charactersOf(text).length
}

function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment)
}
