import { expect, test } from 'vitest'
import type { Channel, Target } from '../../../core/contract.ts'
import { careOf, openChannels, reachOf, telLink } from '../../../core/letter/channels.ts'
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

test('a letter in care of a mission goes to the mission’s channels alone, under the target’s name', () => {
  const reach = reachOf(IN_CARE, MISSION)
  expect(openChannels(reach)).toEqual(['email', 'post', 'phone'])
  expect(reach.emails).toEqual(MISSION.emails)
  expect(reach.phones).toEqual(MISSION.phones)
  // Whom the letter is for stands before where it is handed in.
  const named = ['Mr Erlan Samatov', 'Governor of the Altyn Region']
  expect(reach.address).toEqual([...named, ...(MISSION.address ?? [])])
})

test('on a mission’s envelope the target stands by the name that it has in the letter’s language', () => {
  const names = { ru: { name: 'Ерлан Саматов', office: 'Губернатор' } }
  const lines = (lang: string) => reachOf({ ...IN_CARE, names }, MISSION, lang).address?.slice(0, 2)
  expect(lines('ru')).toEqual(['Ерлан Саматов', 'Губернатор'])
  expect(lines('en')).toEqual(['Mr Erlan Samatov', 'Governor of the Altyn Region'])
})

test('of a letter in care only what is suspended at the mission is', () => {
  const reach = reachOf({ ...IN_CARE, ...suspended('post') }, { ...MISSION, ...suspended('email') })
  expect(openChannels(reach)).toEqual(['post', 'phone'])
  expect(reach.emails).toEqual([])
  expect(reach.unavailable).toEqual([{ channel: 'email', reason: 'No email.' }])
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

test('where no mission of those in whose care a target is serves a country, one that is for every reader does', () => {
  const inCare = { ...IN_CARE, careOf: ['london', 'un'] }
  const un: Target = { ...MISSION, id: 'un', seat: 'CH', accreditedTo: undefined }
  expect(careOf(inCare, [inCare, MISSION, un], 'NZ')?.id).toBe('un')
  expect(careOf(inCare, [inCare, MISSION, un])?.id).toBe('un')
  expect(careOf(inCare, [inCare, MISSION, un], 'GB')?.id).toBe('london')
})

test('what is written before a number is not dialled, and what has no digit is no number', () => {
  expect(telLink('Tel. +7 (7172) 74-00-00')).toBe('tel:+77172740000')
  expect(telLink('Tel.: +44 (0)20 7946 0000 ext. 12')).toBe('tel:+442079460000')
  expect(telLink('by appointment')).toBeUndefined()
})
