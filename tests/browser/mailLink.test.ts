import { expect, test } from 'vitest'
import { publishedCase } from '../fixtures/publishedCase.ts'
import { find, place, serve, settled } from './support.ts'

test('the card opens to a form whose mail link carries the letter', async () => {
  serve(publishedCase())
  const box = await place()
  find(box, 'button', 'Write a letter').click()
  await settled()
  const link = decodeURIComponent(find<HTMLAnchorElement>(box, 'a[href^=mailto]').href)
  expect(link).toContain('mailto:governor@altyn.example.org?subject=Aigerim Bekova')
  expect(link).toContain('Dear Governor,\r\n\r\nI am writing')
  expect(link).toContain('I urge you, Mr Erlan Samatov, to release her')
})
