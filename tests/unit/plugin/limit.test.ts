import { expect, test } from 'vitest'
import { takeAction } from '../../../plugin/index.ts'
import { clientAddress, networkOf } from '../../../plugin/tallies/limit.ts'

test.each([
  ['203.0.113.5', 1, '203.0.113.5'],
  ['6.6.6.6, 203.0.113.5', 1, '203.0.113.5'],
  ['6.6.6.6, 203.0.113.5, 10.0.0.1', 2, '203.0.113.5'],
  ['203.0.113.5', 3, '203.0.113.5'],
  ['', 1, undefined],
  [null, 1, undefined],
] as const)('of “%s” behind %s proxies, %s is believed', (header, proxies, address) => {
  expect(clientAddress(header, proxies)).toBe(address)
})

test.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['nonsense', 'nonsense'],
])('%s counts as %s: an IPv6 reader cannot take another address of theirs', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test.each([0, -1, 1.5, 11, Number.NaN])(
  'takeAction({ proxies: %s }) stops the start with a reason',
  (proxies) => {
    expect(() => takeAction({ proxies })({ collections: [] } as never)).toThrow('from 1 to 10')
  },
)
