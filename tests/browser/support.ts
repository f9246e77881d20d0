import '../../widget/define.ts'
import { afterEach, vi } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import type { TakeActionBox } from '../../widget/element.ts'

/** What the far side of the network answers: a case, a status with a body, or nothing at all. */
export type Answer = PublishedCase | { status: number; body?: string } | Error

export interface Asked {
  url: string
  init?: RequestInit
}

/** Plays the CMS: one answer to every request, which a test may replace while the box stands. */
export function serve(first: Answer): { asked: Asked[]; answer: (next: Answer) => void } {
  let now = first
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init })
    if (now instanceof Error) throw now
    if ('status' in now) return new Response(now.body ?? '', { status: now.status })
    return new Response(JSON.stringify(now))
  })
  return {
    asked,
    answer: (next) => {
      now = next
    },
  }
}

/** Puts a box on the page, its fallback link inside, and waits for its answer. */
export async function place(attributes: Record<string, string> = {}): Promise<TakeActionBox> {
  const box = document.createElement('take-action-box')
  const given = {
    case: 'ua-1-30-kazakhstan',
    api: 'https://cms.example.org',
    lang: 'en',
    ...attributes,
  }
  for (const [name, value] of Object.entries(given)) box.setAttribute(name, value)
  box.style.display = 'block'
  const fallback = document.createElement('a')
  fallback.href = 'https://cms.example.org/act/ua-1-30-kazakhstan'
  fallback.textContent = 'Take action'
  box.append(fallback)
  document.body.append(box)
  // On a busy machine the answer takes its time; where there is none, the fallback stays.
  for (let turn = 0; turn < 50 && !has(box, '.box'); turn++) await pause(10)
  await settled()
  return box
}

/** A box whose form stands open. */
export async function placeOpen(attributes: Record<string, string> = {}): Promise<TakeActionBox> {
  return place({ open: '', ...attributes })
}

/** The clock of the tests themselves, whatever they make of the box's. */
const timeout = globalThis.setTimeout.bind(globalThis)

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => timeout(resolve, milliseconds))
}

/** Until an answer has come, and what the box does in tasks of their own is done. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
  await pause(20)
  for (let turn = 0; turn < 3; turn++) await pause(0)
}

export function rootOf(box: Element): ShadowRoot {
  if (!box.shadowRoot) throw new Error('The box has no shadow root')
  return box.shadowRoot
}

/** The first element that matches and whose text holds the words. */
export function find<E extends HTMLElement>(box: Element, selector: string, words = ''): E {
  const found = [...rootOf(box).querySelectorAll<E>(selector)].find((one) =>
    (one.textContent ?? '').includes(words),
  )
  if (!found) throw new Error(`No ${selector} with “${words}” in: ${textOf(box)}`)
  return found
}

export function has(box: Element, selector: string): boolean {
  return rootOf(box).querySelector(selector) !== null
}

export function textOf(box: Element): string {
  return (rootOf(box).textContent ?? '').replace(/\s+/g, ' ')
}

/** Presses a link or button and keeps the browser from following it. */
export function press(box: Element, selector: string, words = ''): void {
  const pressed = find(box, selector, words)
  const stay = (event: Event) => event.preventDefault()
  document.addEventListener('click', stay)
  pressed.click()
  document.removeEventListener('click', stay)
}

/** The field under a label. */
export function fieldOf(box: Element, label: string): HTMLInputElement {
  return find(box, `label`, label).querySelector('input, select, textarea') as HTMLInputElement
}

export function letterField(box: Element): HTMLTextAreaElement {
  return find(box, '[part=letter] textarea')
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

export function choose(box: Element, target: string): void {
  find(box, '[part=choice]', target).querySelector('input')?.click()
}

export function chooseLanguage(box: Element, lang: string): void {
  const select = find<HTMLSelectElement>(box, 'select')
  select.value = lang
  select.dispatchEvent(new Event('change'))
}

/** Whom the box offers to write to. */
export function targetsOf(box: Element): string {
  return (find(box, '[role=radiogroup]').textContent ?? '').replace(/\s+/g, ' ')
}

/** The letter as the reader sees it: salutation, text, closing and name. */
export function shownLetter(box: Element): string {
  const [salutation, end] = [...rootOf(box).querySelectorAll('[part=letter] .lines')]
  return [salutation?.textContent, letterField(box).value, end?.textContent]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join('\n\n')
}

export function mailLink(box: Element): HTMLAnchorElement {
  return find<HTMLAnchorElement>(box, 'a[href^="mailto:"].primary')
}

/** What a mail program makes of a link, by RFC 6068. */
export function readMailto(href: string): { to: string[]; subject?: string; body?: string } {
  const [path = '', query = ''] = href.replace(/^mailto:/, '').split('?')
  const fields = new Map(
    query
      .split('&')
      .filter(Boolean)
      .map((field) => field.split('=').map(decodeURIComponent) as [string, string]),
  )
  return {
    to: path.split(',').map(decodeURIComponent),
    subject: fields.get('subject'),
    body: fields.get('body')?.replace(/\r\n/g, '\n'),
  }
}

afterEach(() => {
  for (const box of document.querySelectorAll('take-action-box')) box.remove()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.useRealTimers()
})
