import { expect, test } from 'vitest'
import { dayInZone, endOfDay, isDay, isTimeZone } from '../../../core/day.ts'

test.each([
  ['an ordinary day west of Greenwich', '2027-06-30', 'America/New_York', '2027-07-01T04:00:00Z'],
  ['half and quarter hours', '2027-06-30', 'Asia/Kathmandu', '2027-06-30T18:15:00Z'],
  ['the zone that is furthest ahead', '2027-06-30', 'Pacific/Kiritimati', '2027-06-30T10:00:00Z'],
  ['the zone that is furthest behind', '2027-06-30', 'Etc/GMT+12', '2027-07-01T12:00:00Z'],
  ['midnight skipped in São Paulo', '2018-11-03', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
  ['midnight skipped in Cairo', '2023-04-27', 'Africa/Cairo', '2023-04-27T22:00:00Z'],
  ['the hour before midnight twice, Cairo', '2023-10-26', 'Africa/Cairo', '2023-10-26T22:00:00Z'],
  ['midnight skipped in Beirut', '2022-03-26', 'Asia/Beirut', '2022-03-26T22:00:00Z'],
  ['the hour before midnight twice, Beirut', '2022-10-29', 'Asia/Beirut', '2022-10-29T22:00:00Z'],
  ['the day of 23 hours', '2027-03-28', 'Europe/London', '2027-03-28T23:00:00Z'],
  ['the day of 25 hours', '2027-10-31', 'Europe/London', '2027-11-01T00:00:00Z'],
  ['the day before a skipped one', '2011-12-29', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['a day that a zone skipped', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['the eve of a leap day', '2028-02-28', 'UTC', '2028-02-29T00:00:00Z'],
  ['a leap day', '2028-02-29', 'UTC', '2028-03-01T00:00:00Z'],
  ['the last day of a year', '2027-12-31', 'Asia/Tokyo', '2027-12-31T15:00:00Z'],
])('a deadline ends when its day does where the organisation is: %s', (_, day, zone, end) => {
  expect(endOfDay(day, zone)).toBe(Date.parse(end))
})

test('no zone of the world lets a deadline end while its day still lasts, or after the next has begun', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    for (const day of ['2027-03-27', '2027-06-30', '2027-10-30']) {
      const end = endOfDay(day, zone)
      expect(dayInZone(end - 1, zone), zone).toBe(day)
      expect(dayInZone(end, zone) > day, zone).toBe(true)
    }
  }
})

test('one instant is two days apart at the two ends of the world', () => {
  const instant = Date.parse('2027-06-30T11:00:00Z')
  expect(dayInZone(instant, 'Pacific/Kiritimati')).toBe('2027-07-01')
  expect(dayInZone(instant, 'Etc/GMT+12')).toBe('2027-06-29')
})

test.each(['2028-02-29', '2000-02-29', '2027-12-31'])('an editor can set the day %s', (text) => {
  expect(isDay(text)).toBe(true)
})

test.each([
  '2027-02-29',
  '2100-02-29',
  '2027-04-31',
  '2027-13-01',
  '2027-00-10',
  '2027-6-1',
  '20270601',
  '2027-06-01T00:00',
  ' 2027-06-01',
  '',
])('“%s” is refused as a deadline rather than turned into a day near it', (text) => {
  expect(isDay(text)).toBe(false)
})

test('a time zone is taken only by a name whose clock changes are known', () => {
  expect(['Europe/London', 'UTC', 'Asia/Almaty'].every(isTimeZone)).toBe(true)
  expect(['Mars/Olympus', 'London', 'GMT+1', ''].filter(isTimeZone)).toEqual([])
})
