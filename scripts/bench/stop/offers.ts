import type { Page } from 'playwright-core'
import type { PublishedCase } from '../../../core/contract.ts'

/** Whether a case as JSON offers a channel. */
export function caseOffers(body: string): boolean {
  const { state, targets, letters } = JSON.parse(body) as PublishedCase
  return state === 'open' || targets.length > 0 || letters.length > 0
}

/** Whether a hosted page does: a link that writes, or the box that would. */
export function pageOffers(body: string): boolean {
  return /href="(mailto|tel):|<take-action-box/.test(body)
}

/** Whether the card in a frame leads to writing. */
export function cardOffers(body: string): boolean {
  return body.includes('class="button"')
}

/** What writes, and what leads to it: links of every channel, and the card's button. */
const CHANNELS =
  'a[href^="mailto:"], a[href^="tel:"], a[href*="mail.google.com"], [part=send], .primary, a.button'

/** Whether a reader sees a channel anywhere in a tab, its frames included. */
export async function tabOffers(page: Page): Promise<boolean> {
  const seen = await Promise.all(page.frames().map((frame) => frame.evaluate(seesAny, CHANNELS)))
  return seen.includes(true)
}

/** Waits until every box in a tab has drawn what it was told. */
export async function allDrawn(page: Page): Promise<void> {
  await Promise.all(page.frames().map((frame) => frame.waitForFunction(isDrawn)))
}

/** Runs in the page. */
function seesAny(selector: string): boolean {
  const boxes = [...document.querySelectorAll('take-action-box')]
  const roots = [document, ...boxes.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
  return roots.some((root) =>
    [...root.querySelectorAll(selector)].some((element) => element.checkVisibility()),
  )
}

/** Runs in the page. */
function isDrawn(): boolean {
  const boxes = [...document.querySelectorAll('take-action-box')]
  return boxes.every(({ shadowRoot }) => shadowRoot?.querySelector('h2'))
}
