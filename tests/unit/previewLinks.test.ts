import { expect, test } from 'vitest'
import { readLink, signLink } from '../../plugin/preview/links.ts'

const MAKER = { collection: 'users', id: '7' }
const NOW = 1_800_000_000_000
const LINK = signLink('secret', 'case-1', MAKER, NOW + 1_000)

test('a link tells who made it until it expires, and not a moment longer', () => {
  expect(readLink('secret', 'case-1', LINK, NOW + 999)).toEqual({ maker: MAKER })
  expect(readLink('secret', 'case-1', LINK, NOW + 1_000)).toEqual({ refused: 'expired' })
})

test('a link of another installation, of another case, or of nobody opens nothing', () => {
  for (const [secret, id, link] of [
    ['other', 'case-1', LINK],
    ['secret', 'case-2', LINK],
    ['secret', 'case-1', ''],
    ['secret', 'case-1', '..'],
    ['secret', 'case-1', `${LINK}.`],
    ['secret', 'case-1', LINK.toUpperCase()],
  ] as const) {
    expect(readLink(secret, id, link, NOW)).toEqual({ refused: 'forged' })
  }
})
