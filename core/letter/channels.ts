import type { Channel, Target } from '../contract.ts'
import { serves } from './missions.ts'
import { fullName } from './text.ts'

/** A target's ways in: its own, or, in care of missions, theirs. */
export interface Reach {
  address?: string[]
  emails: string[]
  faxes: string[]
  phones: string[]
  social: Target['social']
  webForm?: string
  /** Channels that are suspended for everyone through whom the target is reached. */
  unavailable: Target['unavailable']
}

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
 * accredited to it, else the first. Never several, who would each read that the others were asked.
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
    missions[0]
  )
}

/**
 * Where a target is reached: by its own channels, and those of the mission in whose care it is,
 * each as far as it is not suspended.
 */
export function reachOf(target: Target, mission?: Target): Reach {
  const all = mission ? [target, mission] : [target]
  const open = (channel: Channel) => all.filter((one) => isOpen(one, channel))
  const every = <Name extends 'email' | 'fax' | 'phone' | 'social'>(channel: Name) =>
    [
      ...new Set(open(channel).flatMap((one) => one[NEEDS[channel]] as unknown[])),
    ] as Reach[(typeof NEEDS)[Name]]
  return {
    address: addressOf(target, [...open('post'), ...all]),
    emails: every('email'),
    faxes: every('fax'),
    phones: every('phone'),
    social: every('social'),
    webForm: open('web')[0]?.webForm,
    unavailable: all
      .flatMap((one) => one.unavailable)
      .filter(({ channel }) => !open(channel).length),
  }
}

/**
 * The first address there is; a suspended one still heads a letter that goes by fax. A mission's
 * is headed by the name of whom it passes the letter on to.
 */
function addressOf(target: Target, ways: Target[]): string[] | undefined {
  const owner = ways.find((one) => one.address)
  const named =
    owner === target ? [] : [fullName(target), ...(target.office ? [target.office] : [])]
  return owner?.address && [...named, ...owner.address]
}

/** The address to dial: what stands for people alone, `(0)` and extensions, left out. */
export function telLink(phone: string): string {
  return `tel:${phone.replace(/\(0\)|[a-z,;/].*|[^\d+]/gi, '')}`
}

/** The channels that can be used now, in the order to offer them; suspended ones left out. */
export function openChannels(reach: Reach): Channel[] {
  return (Object.keys(NEEDS) as Channel[]).filter((channel) => isOpen(reach, channel))
}

function isOpen(one: Reach, channel: Channel): boolean {
  return !!one[NEEDS[channel]]?.length && one.unavailable.every((not) => not.channel !== channel)
}
