import { raw } from 'hono/html'
import { hashOf } from './policy.ts'

/**
 * The script of a framed page. It tells the page around it how high it is, at once, whenever that
 * changes, and when asked by `{message: 'ready'}`: as `{type: 'take-action-height', height}`, and to
 * WordPress, which put a secret into the address, in its own words. Where the frame hides nothing
 * watches its size, so that the box's events count as well.
 *
 * A sandbox with an origin of its own, `null`, forbids mail links and windows: there the card stays,
 * and WordPress is asked to follow its link. Any other frame gets the box in the card's place; where
 * that finds the case withdrawn, a card that a browser kept goes, and the name in it.
 */
const SCRIPT = `(() => {
  const root = document.documentElement
  const isBoxedIn = self.origin === 'null'
  const { box } = document.currentScript.dataset
  const secret = () => (/[?&]secret=([a-z0-9]+)/i.exec(location.hash) || [])[1]
  const tell = (message) => parent.postMessage(message, '*')
  const report = () => {
    const height = Math.ceil(root.getBoundingClientRect().height)
    if (!height) return
    tell({ type: 'take-action-height', height })
    if (secret()) tell({ message: 'height', value: height, secret: secret() })
  }
  const reportSoon = () => setTimeout(report)
  for (const name of ['ready', 'open', 'error']) addEventListener('take-action-' + name, reportSoon)
  for (const name of ['resize', 'load', 'hashchange']) addEventListener(name, report)
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data && data.message === 'ready') report()
  })
  addEventListener('take-action-error', ({ target, detail }) => {
    if (detail.code === 'not-found') target.replaceChildren()
  })
  if (self.ResizeObserver) new ResizeObserver(report).observe(root)
  report()
  if (isBoxedIn) {
    addEventListener('click', (event) => {
      const link = event.target.closest('a')
      if (!link || !secret() || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      tell({ message: 'link', value: link.href, secret: secret() })
    })
  } else if (box) {
    const script = document.createElement('script')
    script.src = box
    document.head.append(script)
  }
})()`

/** The script with the hash by which the page's policy lets it stand. */
export const EMBED_SCRIPT = { source: raw(SCRIPT), hash: hashOf(SCRIPT) }
