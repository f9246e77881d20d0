import { raw } from 'hono/html'
import { hashOf } from '../page/policy.ts'

/**
 * The script of a view. It stands before the box's own: whatever that asks of the CMS is answered with
 * the draft, as it is stored or as the page around says that it is being typed. Nothing is counted,
 * links lead nowhere, and nothing is handed on.
 *
 * What is typed comes as `{type: 'take-action-draft', draft}`; what the page around should tell goes to
 * it as `{type: 'take-action-preview', …}`.
 */
const SCRIPT = `(() => {
  const { api, answer, redrawn, complete } = document.currentScript.dataset
  const isFramed = parent !== self
  const tell = (news) => isFramed && parent.postMessage({ type: 'take-action-preview', ...news }, location.origin)
  const report = (response) => {
    tell({ status: response.status, complete: response.headers.get('Take-Action-Complete') })
    return response
  }
  const ask = self.fetch.bind(self)
  let draft
  const draw = (url, signal) =>
    ask(url, {
      cache: 'no-store',
      signal,
      ...(draft ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: draft } : {}),
    }).then(report)
  self.fetch = (url, init) => (String(url).startsWith(api + '/') ? draw(answer) : ask(url, init))
  navigator.sendBeacon = () => true
  navigator.share = () => Promise.resolve()

  for (const name of ['click', 'auxclick']) {
    addEventListener(name, (event) => {
      const link = event.composedPath().find((one) => one.localName === 'a')
      if (!link || /^#/.test(link.getAttribute('href') || '')) return
      event.preventDefault()
      tell({ inert: true })
    }, true)
  }
  if (isFramed) document.querySelector('.preview-mark').remove()
  tell({ status: 200, complete })

  const box = () => document.querySelector('take-action-box')
  let isLost = false
  let times = 0
  addEventListener('take-action-error', () => { isLost = true })
  addEventListener('take-action-ready', () => {
    isLost = false
    if (draft) setTimeout(poke)
  })
  // As when a reader comes back to the page: the box asks anew, and keeps what it has open.
  const poke = () => {
    if (isLost && box()) box().setAttribute('case', 'preview-' + ++times)
    else document.dispatchEvent(new Event('visibilitychange'))
  }

  let running
  const redraw = async () => {
    if (running) running.abort()
    running = new AbortController()
    const response = await draw(location.href, running.signal)
    if (!response.ok) return
    const next = new DOMParser().parseFromString(await response.text(), 'text/html')
    put(next)
    poke()
  }
  // The box that is there stays, with what is open in it.
  const put = (next) => {
    const root = document.documentElement
    const place = next.querySelector('take-action-box')
    const kept = box()
    const top = scrollY
    const stand = next.createElement('div')
    if (place && kept) place.replaceWith(stand)
    const main = document.importNode(next.querySelector('main'), true)
    const holder = stand.parentNode && [...main.querySelectorAll('section#write > div')].pop()
    root.lang = next.documentElement.lang
    root.dir = next.documentElement.dir
    document.title = next.title
    if (holder) {
      kept.replaceChildren(...[...place.childNodes].map((one) => document.importNode(one, true)))
      holder.replaceWith(kept)
    }
    document.querySelector('main').replaceWith(main)
    scrollTo(0, top)
  }

  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== location.origin || !data) return
    if (data.type !== 'take-action-draft' || typeof data.draft !== 'string') return
    draft = data.draft
    if (redrawn) redraw().catch(() => {})
    else poke()
  })
})()`

/** The script with the hash by which a view's policy lets it stand. */
export const VIEW_SCRIPT = { source: raw(SCRIPT), hash: hashOf(SCRIPT) }
