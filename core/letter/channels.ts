import type { Channel, Target } from '../contract.ts'
import { byLanguage } from '../languages.ts'
import { isForSome, serves } from './missions.ts'
import { fullName } from './text.ts'

/** A target's ways in: its own, or those of the mission in whose care it is; {@link openChannels} tells which are open. */
export type Reach = Pick<
  Target,
  'address' | 'emails' | 'faxes' | 'phones' | 'social' | 'webForm' | 'unavailable'
>

/** What each channel needs of a target, in the order to offer them. */
const NEEDS = {
  email: 'emails',
  post: 'address',
  fax: 'faxes',
  phone: 'phones',
  social: 'social',
  web: 'webForm',
} as const satisfies Record<Channel, keyof Reach>

/** The missions that pass a target's letters on, in the case's order. */
export function missionsFor(target: Target, targets: readonly Target[]): Target[] {
  return targets.filter((one) => target.careOf?.includes(one.id))
}

/**
 * The one of them that does it for a reader: that which stands in their country, else one that is
 * accredited to it, else one that is for every reader, else the first. Never several, who would
 * each read that the others were asked.
 */
export function careOf(
  target: Target,
  targets: readonly Target[],
  country?: string,
): Target | undefined {
  const missions = missionsFor(target, targets)
  return (
    missions.find(({ seat }) => country && seat === country) ??
    missions.find((one) => country && serves(one, country)) ??
    missions.find((one) => !isForSome(one)) ??
    missions[0]
  )
}

/**
 * Where a target is reached: by its own channels, or, in care of a mission, by that one's alone.
 * A suspended address still heads a letter that goes by fax, but no message goes to it.
 */
export function reachOf(target: Target, mission?: Target, lang = ''): Reach {
  const way = mission ?? target
  return {
    ...way,
    address: mission ? inCare(target, mission, lang) : target.address,
    emails: isOpen(way, 'email') ? way.emails : [],
  }
}

/** The mission's address, headed by the name, in the letter's language, of whom it passes the letter on to. */
function inCare(target: Target, { address }: Target, lang: string): string[] | undefined {
  const { office, ...called } = byLanguage(target.names ?? {}, lang) ?? target
  return address && [fullName(called), ...(office ? [office] : []), ...address]
}

/** The address to dial: what stands for people alone, such as `Tel.`, `(0)` and extensions, left out; undefined where there is nothing to dial. */
export function telLink(phone: string): string | undefined {
  const [number] = phone.replace('(0)', '').match(/\+?\d[^a-z,;/]*/i) ?? []
  return number && `tel:${number.replace(/[^\d+]/g, '')}`
}

/** The channels that can be used now, in the order to offer them; suspended ones left out. */
export function openChannels(reach: Reach): Channel[] {
  return (Object.keys(NEEDS) as Channel[]).filter((channel) => isOpen(reach, channel))
}

function isOpen(one: Reach, channel: Channel): boolean {
  return !!one[NEEDS[channel]]?.length && one.unavailable.every((not) => not.channel !== channel)
}
