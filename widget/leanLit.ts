/**
 * The part of lit-html 3.3 that the box's templates use, which stands for the whole in the built
 * script: `html` and `render`, that touch of a page only what has changed in the view, and the same
 * policy for Trusted Types. Derived from it: Copyright 2017 Google LLC, BSD-3-Clause.
 *
 * The templates are plain: no comments, SVG or MathML, nothing bound inside a raw text element; a
 * bound attribute has one value, no quotes, and a name in lower case; no other text before a hole
 * ends with `=`. There are no directives, no nodes among the values, no listeners with options.
 */

/** Brings what it shows in line with a value. */
type Part = (value: unknown) => void

/** Not yet among the types of the DOM. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(markup: string): string },
  ): { createHTML(markup: string): string }
}

/** A template as the browser reads it, once for all its copies. */
interface Prepared {
  content: DocumentFragment
  /** Of each part: at which node it stands, and, unless that is a hole in the text, its attribute. */
  places: [index: number, attribute?: string][]
}

/** A class of its own, so that nothing that comes as JSON is ever taken for a template. */
class Template {
  declare strings: TemplateStringsArray
  declare values: unknown[]
}

const HOLE = '?lit$'
const ELEMENTS_AND_COMMENTS = 129
const policy = (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lit-html', {
  createHTML: (markup) => markup,
})
const known = new WeakMap<TemplateStringsArray, Prepared>()
const roots = new WeakMap<Node, Part>()

export function html(strings: TemplateStringsArray, ...values: unknown[]): Template {
  return Object.assign(new Template(), { strings, values })
}

export function render(view: unknown, element: Node): void {
  const root = roots.get(element) ?? hole(element.appendChild(comment()), null)
  roots.set(element, root)
  root(view)
}

function comment(): Node {
  return document.createComment('')
}

function walk(content: Node): TreeWalker {
  return document.createTreeWalker(content, ELEMENTS_AND_COMMENTS)
}

function prepare(strings: TemplateStringsArray): Prepared {
  // A bound attribute ends with a mark; after a hole there is always a node.
  const markup = strings.reduce(
    (before, next) =>
      (before.endsWith('=') ? `${before.slice(0, -1)}$` : `${before}<${HOLE}>`) + (next || '<?>'),
  )
  // Nothing but the code's own strings: what is shown in the holes never passes here.
  const template = document.createElement('template')
  template.innerHTML = policy?.createHTML(markup) ?? markup
  const { content } = template
  const walker = walk(content)
  const places: Prepared['places'] = []
  for (let index = 0; walker.nextNode(); index++) {
    const node = walker.currentNode
    if (node instanceof Comment) node.data === HOLE && places.push([index])
    else
      for (const name of (node as Element).getAttributeNames())
        if (name.endsWith('$')) {
          places.push([index, name.slice(0, -1)])
          ;(node as Element).removeAttribute(name)
        }
  }
  return { content, places }
}

/** A copy of a template: its nodes, and how they are brought in line with values. */
function copyOf(strings: TemplateStringsArray): [Node, (values: unknown[]) => void] {
  const prepared = known.get(strings) ?? prepare(strings)
  known.set(strings, prepared)
  const content = document.importNode(prepared.content, true)
  const walker = walk(content)
  let at = -1
  const parts = prepared.places.map(([index, attribute]) => {
    while (at < index) {
      walker.nextNode()
      at++
    }
    const node = walker.currentNode
    return attribute ? bound(node as Element, attribute) : hole(node, node.nextSibling)
  })
  const fill = (values: unknown[]) => {
    for (const [index, part] of parts.entries()) part(values[index])
  }
  return [content, fill]
}

/** A bound attribute, `.property`, `?flag` or `@event`. */
function bound(element: Element, name: string): Part {
  let now: unknown = element
  const [kind] = name
  const bare = name.slice(1)
  if (kind === '@')
    element.addEventListener(bare, (event) =>
      (now as ((event: Event) => void) | undefined)?.(event),
    )
  return (value) => {
    if (value === now) return
    now = value
    if (kind === '.') (element as unknown as Record<string, unknown>)[bare] = value
    else if (kind === '?') element.toggleAttribute(bare, !!value)
    else if (kind !== '@') element.setAttribute(name, `${value ?? ''}`)
  }
}

/** A hole in the text between two nodes: a text, a template, or a list of such. */
function hole(start: Node, end: Node | null): Part {
  let shown: unknown = ''
  let items: [Node, Part][] | undefined
  let fill: (values: unknown[]) => void
  const put = <T extends Node>(node: T): T => (start.parentNode as Node).insertBefore(node, end)
  const clear = (from = start.nextSibling) => {
    while (from !== end) {
      const next = (from as ChildNode).nextSibling
      ;(from as ChildNode).remove()
      from = next
    }
  }
  return (value) => {
    if (Array.isArray(value)) {
      if (!items) clear()
      items ??= []
      const list = items
      value.forEach((one, index) => {
        const node = list[index]?.[0] ?? put(comment())
        list[index] ??= [node, hole(node, put(comment()))]
        list[index][1](one)
      })
      const [rest] = list.splice(value.length)
      if (rest) clear(rest[0] as ChildNode)
      shown = list
    } else if (value instanceof Template) {
      const { strings, values } = value
      if (shown === strings) fill(values)
      else {
        const [nodes, change] = copyOf(strings)
        fill = change
        fill(values)
        clear()
        put(nodes)
        shown = strings
        items = undefined
      }
    } else if (shown !== (value ?? '')) {
      clear()
      shown = value ?? ''
      if (shown !== '') put(document.createTextNode(`${shown}`))
      items = undefined
    }
  }
}
