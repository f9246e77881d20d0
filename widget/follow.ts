import type { PublishedCase } from '../core/contract.ts'
import { safeTag, wordsIn } from '../core/words.ts'
import type { Action } from './action.ts'
import type { Draft } from './compose.ts'
import { loadCase, type Trouble } from './load.ts'

/** What becomes of a case that stood here, by the answer that now comes instead of it. */
const LOST: Partial<Record<Trouble, string>> = { 'not-found': 'gone', unsupported: 'unknown' }

/**
 * Looks after a case that a reader may see: an open form asks whether it may still send, a card does when the reader
 * comes back to it, and every clock moves on.
 */
export function check(action: Action, back?: Event): void {
  if (document.visibilityState !== 'visible' || !action.published) return
  if (action.opened || back) request(action, 'no-cache')
  action.refresh()
}

/** Asks for the case; an answer counts unless one that was asked for later is already there. */
export async function request(action: Action, cache: RequestCache = 'default'): Promise<void> {
  const ticket = ++action.asked
  const { published, box } = action
  const answer = await loadCase(box, action.address(), cache, published?.lang)
  if (ticket <= action.answered) return
  action.answered = ticket
  if (typeof answer === 'object') {
    const now = action.published
    if (now && now.revision === answer.revision && !action.lost) return
    take(action, answer)
  } else if (!action.published) action.fail(answer)
  // Where the server is down, the box shows the last it knew.
  else action.lost = LOST[answer] ?? action.lost
  action.refresh()
}

function take(action: Action, published: PublishedCase): void {
  const before = action.published
  action.trouble = action.lost = undefined
  if (published.slug !== before?.slug) {
    action.written.clear()
    action.thanked = false
    setAside(action.draft, before)
  }
  if (!before || published.revision !== before.revision) {
    action.published = published
    action.places = undefined
    action.lang = safeTag(published.lang)
    action.t = wordsIn(action.lang, published.strings)
    const { texts } = action.draft
    for (const [key, { edited }] of texts) if (!edited) texts.delete(key)
  }
  if (before) return
  action.emit('ready')
  action.openAsTold()
}

/** What was written for one notice is kept to read and copy, and stands in no other's letter, whatever their ids. */
function setAside({ texts, subjects }: Draft, before?: PublishedCase): void {
  subjects.clear()
  for (const [key, text] of [...texts]) {
    texts.delete(key)
    if (text.edited) texts.set(`${before?.slug}/${key}`, text)
  }
}
