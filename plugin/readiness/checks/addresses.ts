import { isEmail, isPhone } from '../../../collections/index.ts'
import type { Target } from '../../../core/contract.ts'
import { fullName } from '../../../core/letter/text.ts'
import type { Desk } from '../desk.ts'
import { advice, blocks, type Finding } from '../finding.ts'

/** Addresses and numbers that cannot be right, and those of the organisation itself. */
export function addresses(desk: Desk): Finding[] {
  return desk.targets.flatMap((target) => {
    const row = desk.rows.find((one) => String(one.target?.id) === target.id)
    const path = row ? `targets.${row.index}.target` : 'targets'
    return [...malformed(target, path), ...incomplete(target, path), ...ofOurs(target, path, desk)]
  })
}

function malformed(target: Target, path: string): Finding[] {
  const name = fullName(target)
  return [
    ...target.emails
      .filter((email) => !isEmail(email))
      .map((email) =>
        blocks(path, '“{email}” of {name} is not an e-mail address.', { email, name }),
      ),
    ...target.faxes
      .filter((number) => !isPhone(number) || !canBeDialled(number))
      .map((number) => blocks(path, '“{number}” of {name} is not a fax number.', { number, name })),
    ...target.phones
      .filter((number) => !isPhone(number))
      .map((number) =>
        blocks(path, '“{number}” of {name} is not a phone number.', { number, name }),
      ),
  ]
}

/** No number of the world's plan has more than 15 digits (ITU-T E.164), none that takes a fax fewer than 5. */
function canBeDialled(number: string): boolean {
  const digits = number.replace('(0)', '').replace(/\D/g, '').length
  return digits >= 5 && digits <= 18
}

/** Readers dial from everywhere. */
function incomplete(target: Target, path: string): Finding[] {
  const name = fullName(target)
  return [...target.faxes, ...target.phones]
    .filter((number) => !/^\s*(\+|00)/.test(number))
    .map((number) =>
      advice(path, '“{number}” of {name} has no country code: write it like +7 …', {
        number,
        name,
      }),
    )
}

function ofOurs(target: Target, path: string, { own, settings }: Desk): Finding[] {
  const name = fullName(target)
  const emails = target.emails.filter((email) => own.emails.includes(email.toLowerCase()))
  const numbers = [...target.faxes, ...target.phones].filter((number) =>
    own.phones.includes(digitsOf(number)),
  )
  const ours = [...emails, ...numbers].map((address) =>
    blocks(path, '“{address}” of {name} is the organisation’s own.', { address, name }),
  )
  const host = hostOf(settings.organisation?.url)
  const likely = target.emails.filter(
    (email) => host && !emails.includes(email) && email.toLowerCase().endsWith(`@${host}`),
  )
  return [
    ...ours,
    ...likely.map((address) =>
      advice(path, '“{address}” of {name} may be the organisation’s own: it is at {host}.', {
        address,
        name,
        host: host ?? '',
      }),
    ),
  ]
}

/** A number as it is compared: without the marks between its digits. */
export function digitsOf(number: string): string {
  return number.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')
}

function hostOf(url: string | null | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
}
