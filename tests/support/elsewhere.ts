import { dayInZone } from '../../core/day.ts'

/** A time zone in which it is another day now than in UTC, and that day. */
export function elsewhere(): { timeZone: string; day: string } {
  const timeZone = new Date().getUTCHours() < 11 ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati'
  return { timeZone, day: dayInZone(Date.now(), timeZone) }
}
