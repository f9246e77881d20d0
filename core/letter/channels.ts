import type { Channel, Target } from '../contract.ts'
import { serves } from './missions.ts'

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

/** The missions in whose care a target is: those that serve the reader's country, else all of them. */
export function careOf(target: Target, targets: readonly Target[], country?: string): Target[] {
  const missions = targets.filter((one) => target.careOf?.includes(one.id))
  const near = missions.filter((one) => country && serves(one, country))
  return near[0] ? near : missions
}

/**
 * Where a target is reached: by its own channels, and those of the missions in whose care it is,
 * each as far as it is not suspended.
 */
export function reachOf(target: Target, targets: readonly Target[], country?: string): Reach {
  const all = [target, ...careOf(target, targets, country)]
  const open = (channel: Channel) => all.filter((one) => isOpen(one, channel))
  const every = <Name extends 'email' | 'fax' | 'phone' | 'social'>(channel: Name) =>
    [
      ...new Set(open(channel).flatMap((one) => one[NEEDS[channel]] as unknown[])),
    ] as Reach[(typeof NEEDS)[Name]]
  return {
    // A suspended one still heads a letter that goes by fax.
    address: [...open('post'), ...all].find((one) => one.address)?.address,
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

/** The channels that can be used now, in the order to offer them; suspended ones left out. */
export function openChannels(reach: Reach): Channel[] {
  return (Object.keys(NEEDS) as Channel[]).filter((channel) => isOpen(reach, channel))
}

function isOpen(one: Reach, channel: Channel): boolean {
  return !!one[NEEDS[channel]]?.length && one.unavailable.every((not) => not.channel !== channel)
}
