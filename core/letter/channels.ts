import type { Channel, Target } from '../contract.ts'

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

/**
 * Where a target is reached: by its own channels, and those of the missions in whose care it is.
 * Pass only the missions that serve the reader to narrow it to them.
 */
export function reachOf(target: Target, targets: readonly Target[]): Reach {
  if (!target.careOf?.length) return target
  const missions = targets.filter((one) => target.careOf?.includes(one.id))
  const own = [target, ...missions]
  return {
    address: target.address ?? missions.find((one) => one.address)?.address,
    emails: [...new Set(own.flatMap((one) => one.emails))],
    faxes: [...new Set(own.flatMap((one) => one.faxes))],
    phones: [...new Set(own.flatMap((one) => one.phones))],
    social: own.flatMap((one) => one.social),
    webForm: target.webForm ?? missions.find((one) => one.webForm)?.webForm,
    unavailable: own.flatMap((one) => one.unavailable),
  }
}

/** The channels that can be used now, in the order to offer them; suspended ones left out. */
export function openChannels(reach: Reach): Channel[] {
  const has: [Channel, boolean][] = [
    ['email', reach.emails.length > 0],
    ['post', Boolean(reach.address?.length)],
    ['fax', reach.faxes.length > 0],
    ['phone', reach.phones.length > 0],
    ['social', reach.social.length > 0],
    ['web', Boolean(reach.webForm)],
  ]
  const suspended = reach.unavailable.map((one) => one.channel)
  return has
    .filter(([channel, there]) => there && !suspended.includes(channel))
    .map(([name]) => name)
}
