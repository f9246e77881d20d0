import { afterEach, expect, test } from 'vitest'
import { OFF_SCREEN_STYLE } from '../../plugin/admin/offScreenStyle.ts'

afterEach(() => {
  document.documentElement.removeAttribute('dir')
  document.head.querySelector('[data-of-test]')?.remove()
  document.body.replaceChildren()
})

test('a page from right to left is no wider for what the text editor hides beside it', () => {
  const style = document.createElement('style')
  style.dataset.ofTest = ''
  style.textContent = OFF_SCREEN_STYLE
  document.head.append(style)
  const hidden = document.createElement('div')
  hidden.className = 'link-editor'
  Object.assign(hidden.style, {
    position: 'absolute',
    width: '300px',
    height: '40px',
    opacity: '0',
  })
  hidden.style.transform = 'translate(-10000px, -10000px)'
  document.body.append(hidden)
  for (const dir of ['ltr', 'rtl']) {
    document.documentElement.dir = dir
    expect(document.documentElement.scrollWidth, dir).toBe(document.documentElement.clientWidth)
    expect(hidden.getBoundingClientRect().width).toBe(300)
  }
})
