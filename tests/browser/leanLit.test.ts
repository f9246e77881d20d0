import * as lit from 'lit/html.js'
import { expect, test, vi } from 'vitest'
import * as lean from '../../widget/leanLit.ts'

type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown
type View = (html: Html) => unknown

/** Shows one view after the other in the same element, with Lit itself and with its part in the script. */
function both(views: View[]): [HTMLElement, HTMLElement] {
  const [real, small] = [document.createElement('div'), document.createElement('div')]
  for (const view of views) {
    lit.render(view(lit.html as Html), real)
    lean.render(view(lean.html), small)
    expect(shown(small)).toBe(shown(real))
  }
  return [real, small]
}

/** Without the comments, which are each library's own affair. */
function shown(element: HTMLElement): string {
  return element.innerHTML.replace(/<!--.*?-->/g, '')
}

const item: (text: unknown) => View = (text) => (html) => html`<li class=${text}>${text}</li>`
const list =
  (...texts: unknown[]): View =>
  (html) =>
    html`<ul>${texts.map((text) => item(text)(html))}</ul>`

test.each<[string, View[]]>([
  [
    'texts',
    ['a', '', 'b', undefined, null, 0, '<b>'].map((text) => (html) => html`<p>${text}</p>`),
  ],
  ['holes side by side', [(html) => html`${'a'}${'b'}`, (html) => html`${''}${'c'}`]],
  [
    'one template in the place of another',
    [
      (html) => html`<p>${html`<b>${1}</b>`}</p>`,
      (html) => html`<p>${html`<i>${2}</i>`} end</p>`,
      (html) => html`<p>${'text'}</p>`,
    ],
  ],
  ['lists that grow and shrink', [list(1, 2), list(1, 2, 3, 4), list(), list(5), list('', 'x')]],
  [
    'lists within lists, texts and templates in turn',
    [
      (html) => html`<div>${['a', [html`<b>b</b>`, 'c'], '']}</div>`,
      (html) => html`<div>${[['a'], 'd', html`<b>b</b>`]}</div>`,
      (html) => html`<div>${'alone'}</div>`,
      (html) => html`<div>${[html`<b>${'again'}</b>`]}</div>`,
    ],
  ],
  [
    'attributes and flags',
    [
      (html) =>
        html`<a class=${'x'} title=${'"<>'} href=${'https://e.org?a=b&c'} ?hidden=${true}>t</a>`,
      (html) => html`<a class=${''} title=${undefined} href=${'#'} ?hidden=${''}>t</a>`,
    ],
  ],
])('the script’s part of Lit shows %s as Lit does', (_, views) => {
  both(views)
})

test('A property is set when its value changes, and left to the reader while it does not.', () => {
  const field = (value: string, label: string) => (html: Html) =>
    html`<label>${label}<input .value=${value}></label>`
  for (const element of both([field('a', '1')])) {
    const input = element.querySelector('input') as HTMLInputElement
    expect(input.value).toBe('a')
  }
  const element = document.createElement('div')
  lean.render(field('a', '1')(lean.html), element)
  const input = element.querySelector('input') as HTMLInputElement
  input.value = 'typed'
  lean.render(field('a', '2')(lean.html), element)
  expect(input.value).toBe('typed')
  lean.render(field('b', '2')(lean.html), element)
  expect(input.value).toBe('b')
  expect(element.querySelector('input')).toBe(input)
})

test('An event is heard by the newest listener, once, and by none where there is none.', () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const element = document.createElement('div')
  const view = (listener?: (event: Event) => void) =>
    lean.render(lean.html`<button @click=${listener}>Press</button>`, element)
  view(first)
  view(second)
  element.querySelector('button')?.click()
  expect(first).not.toHaveBeenCalled()
  expect(second).toHaveBeenCalledTimes(1)
  view()
  element.querySelector('button')?.click()
  expect(second).toHaveBeenCalledTimes(1)
})

test('What comes as JSON is never taken for a template, whatever its shape.', () => {
  const element = document.createElement('div')
  const forged = JSON.parse(
    '{"_$litType$":1,"strings":["<img src=x onerror=alert(1)>"],"values":[],"raw":["<img>"]}',
  )
  lean.render(lean.html`<p title=${forged}>${forged}${[forged]}</p>`, element)
  expect(element.querySelector('img')).toBeNull()
  expect(element.textContent).toBe('[object Object][object Object]')
})
