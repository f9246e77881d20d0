import type { Target } from '../contract.ts'

type Mission = Pick<Target, 'kind' | 'represents' | 'seat' | 'accreditedTo'>

/** True for a mission that only some readers write to: those in the countries that it is accredited to. */
export function isForSome({ kind, accreditedTo }: Mission): boolean {
  return kind === 'mission' && !!accreditedTo?.[0]
}

/** True where a mission stands in a country or is accredited to it. */
export function serves({ seat, accreditedTo }: Mission, country: string): boolean {
  return seat === country || !!accreditedTo?.includes(country)
}

/** The targets that a reader can write to, in the case's order; missions that only pass letters on are none. */
export function offeredTo(targets: readonly Target[], country?: string): Target[] {
  return servingIn(targets, country).filter((one) => !one.passesOn)
}

/**
 * The targets that serve a reader in any way, in the case's order. Of the missions of one country (one that does not say whose it is stands for itself): those that
 * stand where the reader lives, else the first that is accredited there from its seat elsewhere;
 * without the reader's country none but those that are for every reader.
 */
export function servingIn(targets: readonly Target[], country?: string): Target[] {
  const serving = targets.filter((one) => isForSome(one) && country && serves(one, country))
  return targets.filter((one) => {
    if (!isForSome(one)) return true
    const { represents } = one
    const likewise = serving.filter(
      (other) => other === one || (represents && other.represents === represents),
    )
    const standing = likewise.filter(({ seat }) => seat === country)
    return standing[0] ? standing.includes(one) : likewise[0] === one
  })
}
