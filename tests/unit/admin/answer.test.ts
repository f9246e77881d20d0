import { expect, test } from 'vitest'
import { readAnswer } from '../../../plugin/admin/overview/answer.ts'

const stateOf = async (status: number) =>
  (await readAnswer(new Response('{"n":1}', { status }))).state

test('a panel goes away for whom it is not for, and not for whose session ended', async () => {
  expect(await stateOf(403)).toBe('refused')
  expect(await stateOf(401)).toBe('signedOut')
  expect(await stateOf(500)).toBe('failed')
  expect(await readAnswer(new Response('{"n":1}'))).toEqual({
    state: 'there',
    value: { n: 1 },
    isOld: false,
  })
})
