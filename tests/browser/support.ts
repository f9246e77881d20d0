import '../../widget/define.ts'
import { afterEach, vi } from 'vitest'
import type { PublishedCase } from '../../core/contract.ts'
import type { TakeActionBox } from '../../widget/element.ts'

/** What the far side of the network answers next: a case, or a status with a body. */
export type Answer = PublishedCase | { status: number; body?: string } | Error

export interface Asked {
  url: string
  init?: RequestInit
}

/** Plays the CMS: one answer for every request, which a test may replace while the box stands. */
export function serve(first: Answer): { asked: Asked[]; answer: (next: Answer) => void } {
  let now = first
  const asked: Asked[] = []
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, init })
    if (now instanceof Error) throw now
    if ('status' in now) return new Response(now.body ?? '', { status: now.status })
    return new Response(JSON.stringify(now))
  })
  return { asked, answer: (next) => (now = next) }
}

/** Puts a box on the page and waits until it has its answer. */
export async function place(attributes: Record<string, string> = {}): Promise<TakeActionBox> {
  const box = document.createElement('take-action-box')
  const given = {
    case: 'ua-1-30-kazakhstan',
    api: 'https://cms.example.org',
    lang: 'en',
    ...attributes,
  }
  for (const [name, value] of Object.entries(given)) box.setAttribute(name, value)
  const fallback = document.createElement('a')
  fallback.href = 'https://cms.example.org/act/ua-1-30-kazakhstan'
  fallback.textContent = 'Take action'
  box.append(fallback)
  document.body.append(box)
  await settled()
  return box
}

export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30))
}

export function rootOf(box: TakeActionBox): ShadowRoot {
  if (!box.shadowRoot) throw new Error('The box has no shadow root')
  return box.shadowRoot
}

/** The first element that matches and whose text holds the words. */
export function find<E extends HTMLElement>(box: TakeActionBox, selector: string, words = ''): E {
  const found = [...rootOf(box).querySelectorAll<E>(selector)].find((one) =>
    (one.textContent ?? '').includes(words),
  )
  if (!found) throw new Error(`No ${selector} with “${words}” in: ${textOf(box)}`)
  return found
}

export function textOf(box: TakeActionBox): string {
  return (rootOf(box).textContent ?? '').replace(/\s+/g, ' ')
}

afterEach(() => {
  for (const box of document.querySelectorAll('take-action-box')) box.remove()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})
