import { raw } from 'hono/html'
import { hashOf } from '../page/policy.ts'

/**
 * The script of the preview page. Where the admin is around it, it tells Payload's live preview that it
 * is ready, and hands on to the view what that posts of the form, a few times a second at most. A change
 * of a control loads the view anew and the page around it not.
 */
const SCRIPT = `(() => {
  const { fields, views, words, collection } = document.currentScript.dataset
  const [sent, viewBy, say] = [fields, views, words].map((one) => JSON.parse(one))
  const form = document.querySelector('form')
  const frame = document.querySelector('iframe')
  const said = document.querySelector('[role=status]')
  const host = parent !== self ? parent : opener
  document.querySelector('details').open = innerWidth > 760
  document.querySelector('[type=submit]').remove()

  let draft
  let timer
  let hush
  const notes = { complete: '', status: '', inert: '' }
  const note = () => {
    const text = Object.values(notes).filter(Boolean).join(' ')
    if (said.textContent !== text) said.textContent = text
  }
  const push = () => {
    timer = undefined
    if (draft) frame.contentWindow.postMessage({ type: 'take-action-draft', draft }, location.origin)
  }
  const take = ({ data, locale }) => {
    const known = sent.filter((name) => name in data).map((name) => [name, data[name]])
    const next = JSON.stringify({ locale, data: Object.fromEntries(known) })
    if (next === draft) return
    draft = next
    if (!timer) timer = setTimeout(push, 300)
  }
  const hear = ({ status, complete, inert }) => {
    if (status) notes.status = status < 300 || status === 404 || status === 502 ? '' : say[status] || say.failed
    if (complete) notes.complete = complete === 'no' ? say.incomplete : ''
    if (inert) {
      notes.inert = say.inert
      clearTimeout(hush)
      hush = setTimeout(() => { notes.inert = ''; note() }, 6000)
    }
    note()
  }
  const address = () => {
    const query = new URLSearchParams(new FormData(form))
    for (const [name, value] of [...query]) if (!value) query.delete(name)
    return { query, view: viewBy[query.get('show')] }
  }
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('change', () => {
    const { query, view } = address()
    frame.contentWindow.location.replace(location.pathname + '/' + view + '?' + query)
    history.replaceState(null, '', '?' + query)
  })
  frame.addEventListener('load', push)
  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== location.origin || !data || typeof data !== 'object') return
    if (source === frame.contentWindow && data.type === 'take-action-preview') hear(data)
    const isForm = data.type === 'payload-live-preview' && data.collectionSlug === collection
    if (source === host && isForm && data.data) take(data)
  })
  if (host) host.postMessage({ type: 'payload-live-preview', ready: true }, location.origin)
})()`

/** The script with the hash by which the page's policy lets it stand. */
export const SHELL_SCRIPT = { source: raw(SCRIPT), hash: hashOf(SCRIPT) }
