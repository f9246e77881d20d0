import { expect, test } from 'vitest'
import type { Channel, Target } from '../../../core/contract.ts'
import { careOf, openChannels, reachOf } from '../../../core/letter/channels.ts'
import {
  EMBASSY_BERLIN,
  EMBASSY_LONDON,
  GOVERNOR,
  PROSECUTOR,
} from '../../../widget/docs/publishedCase.ts'

const suspended = (...channels: Channel[]): Pick<Target, 'unavailable'> => ({
  unavailable: channels.map((channel) => ({ channel, reason: `No ${channel}.` })),
})
const MISSION: Target = { ...EMBASSY_LONDON, address: ['Embassy', 'London'], phones: ['+44 0'] }
const IN_CARE: Target = { ...GOVERNOR, careOf: [MISSION.id] }

test('the channels of a target are offered in one order, those it does not have left out', () => {
  expect(openChannels(reachOf(PROSECUTOR))).toEqual(['email', 'phone', 'social', 'web'])
  const everywhere = { ...PROSECUTOR, ...suspended(), address: ['A'], faxes: ['1'] }
  expect(openChannels(reachOf(everywhere))).toEqual([
    'email',
    'post',
    'fax',
    'phone',
    'social',
    'web',
  ])
  const nowhere = { ...GOVERNOR, emails: [], faxes: [], address: [] }
  expect(openChannels(reachOf(nowhere))).toEqual([])
})

test('a suspended channel is not offered, however many addresses it has, and its reason is kept', () => {
  const reach = reachOf({ ...GOVERNOR, ...suspended('email', 'fax') })
  expect(openChannels(reach)).toEqual(['post'])
  expect(reach.emails).toEqual([])
  expect(reach.unavailable.map((one) => one.reason)).toEqual(['No email.', 'No fax.'])
})

test('a letter that goes by fax is still headed by the address to which no post goes', () => {
  const reach = reachOf({ ...GOVERNOR, ...suspended('post') })
  expect(openChannels(reach)).toEqual(['email', 'fax'])
  expect(reach.address).toEqual(GOVERNOR.address)
})

test('a target in care of a mission is reached by its own channels first, then by the mission’s', () => {
  const reach = reachOf(IN_CARE, MISSION)
  expect(reach.emails).toEqual([...GOVERNOR.emails, ...MISSION.emails])
  expect(reach.address).toEqual(GOVERNOR.address)
  expect(reach.phones).toEqual(MISSION.phones)
})

test('where a channel of the target is suspended, the mission’s takes its place and the reason goes', () => {
  const reach = reachOf({ ...IN_CARE, ...suspended('post', 'email') }, MISSION)
  expect(openChannels(reach)).toEqual(['email', 'post', 'fax', 'phone'])
  // Whom the letter is for stands before where it is handed in.
  const named = ['Mr Erlan Samatov', 'Governor of the Altyn Region']
  expect(reach.address).toEqual([...named, ...(MISSION.address ?? [])])
  expect(reach.emails).toEqual(MISSION.emails)
  expect(reach.unavailable).toEqual([])
})

test('what is suspended at the mission stays in use at the target', () => {
  const reach = reachOf(IN_CARE, { ...MISSION, ...suspended('email', 'phone') })
  expect(reach.emails).toEqual(GOVERNOR.emails)
  expect(openChannels(reach)).toEqual(['email', 'post', 'fax'])
  expect(reach.unavailable).toEqual([{ channel: 'phone', reason: 'No phone.' }])
})

test('a channel that is suspended on both ways is not offered', () => {
  const reach = reachOf({ ...IN_CARE, ...suspended('post') }, { ...MISSION, ...suspended('post') })
  expect(openChannels(reach)).not.toContain('post')
})

test('of several missions that pass letters on, one does: that of the reader’s country, else the first', () => {
  const inCare = { ...IN_CARE, careOf: ['london', 'berlin'] }
  const all = [inCare, MISSION, EMBASSY_BERLIN]
  const missionIn = (country?: string) => careOf(inCare, all, country)?.id
  expect(missionIn('DE')).toBe('berlin')
  expect(missionIn('LU')).toBe('berlin')
  expect(missionIn('NZ')).toBe('london')
  expect(missionIn()).toBe('london')
  expect(careOf(GOVERNOR, all)).toBeUndefined()
})

test('the mission that stands in the reader’s country goes before one that is only accredited there', () => {
  const inCare = { ...IN_CARE, careOf: ['london', 'berlin'] }
  const accredited = { ...MISSION, accreditedTo: ['GB', 'DE'] }
  expect(careOf(inCare, [accredited, EMBASSY_BERLIN], 'DE')?.id).toBe('berlin')
})

test('an address that the target and its mission share is written to once', () => {
  const same = { ...MISSION, emails: GOVERNOR.emails }
  expect(reachOf(IN_CARE, same).emails).toEqual(GOVERNOR.emails)
})
