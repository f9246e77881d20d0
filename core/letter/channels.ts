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
  unavailable: Target['unavailable']
}

/** The missions in whose care a target is: those that serve the reader's country, else all of them. */
export function careOf(target: Target, targets: readonly Target[], country?: string): Target[] {
  const missions = targets.filter((one) => target.careOf?.includes(one.id))
  const near = missions.filter((one) => country && serves(one, country))
  return near[0] ? near : missions
}

/** Where a target is reached: by its own channels, and those of the missions in whose care it is. */
export function reachOf(target: Target, targets: readonly Target[], country?: string): Reach {
  const all = [target, ...careOf(target, targets, country)]
  const every = <Name extends 'emails' | 'faxes' | 'phones' | 'social' | 'unavailable'>(
    name: Name,
  ) => [...new Set(all.flatMap((one) => one[name] as unknown[]))] as Target[Name]
  return {
    address: all.find((one) => one.address)?.address,
    emails: every('emails'),
    faxes: every('faxes'),
    phones: every('phones'),
    social: every('social'),
    webForm: all.find((one) => one.webForm)?.webForm,
    unavailable: every('unavailable'),
  }
}

/** The channels that can be used now, in the order to offer them; suspended ones left out. */
export function openChannels(reach: Reach): Channel[] {
  const ways: Record<Channel, { length: number } | undefined> = {
    email: reach.emails,
    post: reach.address,
    fax: reach.faxes,
    phone: reach.phones,
    social: reach.social,
    web: reach.webForm,
  }
  const suspended = reach.unavailable.map((one) => one.channel)
  return (Object.keys(ways) as Channel[]).filter(
    (channel) => ways[channel]?.length && !suspended.includes(channel),
  )
}
