import type { Placeholder, RichText } from '../contract.ts'
import { type Fill, plainText } from '../richText.ts'

/**
 * A letter's text that still knows where its placeholders stand, so that another target or a name
 * typed later is filled in without touching what the reader has written around them.
 */
export interface FilledText {
  text: string
  /** In the order of the text. */
  slots: Slot[]
  /** True once the reader has written in it. */
  edited?: boolean
}

interface Slot {
  name: Placeholder['name']
  fallback: string
  start: number
  end: number
}

/** A letter's body whose placeholders are still empty, to be filled by {@link refill}. */
export function fillable(body: RichText): FilledText {
  const slots: Slot[] = []
  let taken = 0
  const unmarked = JSON.parse(JSON.stringify(body).replace(/\ufdd0/g, ''))
  const marked = plainText(unmarked, (name, fallback) => `\ufdd0${name}\ufdd0${fallback}\ufdd0`)
  const text = marked.replace(/\ufdd0(.*?)\ufdd0(.*?)\ufdd0/gs, (mark, name, fallback, at) => {
    slots.push({ name, fallback, start: at - taken, end: at - taken })
    taken += mark.length
    return ''
  })
  return { text, slots }
}

/** The same text with its placeholders filled in anew. */
export function refill(filled: FilledText, fill: Fill): FilledText {
  let text = ''
  let read = 0
  const slots = filled.slots.map((slot) => {
    text += filled.text.slice(read, slot.start)
    const start = text.length
    text += fill(slot.name, slot.fallback) || slot.fallback
    read = slot.end
    return { ...slot, start, end: text.length }
  })
  return { ...filled, text: text + filled.text.slice(read), slots }
}

/** The text after the reader's edit: placeholders that were touched are the reader's own words from now on. */
export function edit(filled: FilledText, text: string): FilledText {
  const before = filled.text
  const shorter = Math.min(before.length, text.length)
  let head = 0
  while (head < shorter && before[head] === text[head]) head++
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === text[text.length - 1 - tail])
    tail++
  const shift = text.length - before.length
  const slots = filled.slots.flatMap((slot) => {
    if (slot.end <= head) return [slot]
    if (slot.start < before.length - tail) return []
    return [{ ...slot, start: slot.start + shift, end: slot.end + shift }]
  })
  return { text, slots, edited: true }
}
