import { setTimeout as sleep } from 'node:timers/promises'
import { bodyOf } from './addresses.ts'
import type { Sighting } from './watch.ts'

/** How old an answer is when it is asked for again, in milliseconds: just before ten seconds, twenty and thirty. */
const AGES = [9_700, 19_400, 29_100]
/** Seconds around the stop within which answers come about, and between two of them. */
export const FROM = -15
const TO = 7
const STEP = 0.5

/** Asks from where there is a cache or none, and tells whether the answer offers a channel. */
export type Asker = (address: string) => Promise<boolean>

/**
 * Answers that nobody asks for but just before they would end: of an address that each has for itself
 * one comes about every half second, and is asked for by a reader at the worst moments. Begun
 * {@link FROM} seconds before the stop.
 */
export class Ageing {
  private before = 0
  private after = 0
  private last = 0
  private stoppedAt = Number.POSITIVE_INFINITY
  private readonly asking: Promise<void>[] = []

  constructor(
    private readonly title: string,
    private readonly how: string,
    private readonly ask: Asker,
  ) {}

  begin(address: string): void {
    const separator = address.includes('?') ? '&' : '?'
    for (let count = 0; count <= (TO - FROM) / STEP; count++) {
      const own = `${address}${separator}reader=${encodeURIComponent(this.title)}-${count}`
      this.asking.push(this.follow(own, count * STEP * 1_000))
    }
    for (const one of this.asking) one.catch(() => undefined)
  }

  stopped(at: number): void {
    this.stoppedAt = at
  }

  async end(): Promise<Sighting> {
    await Promise.all(this.asking)
    const { title, how, before, after, last } = this
    return { title, how, before, after, gone: Math.max(0, last - this.stoppedAt) / 1_000 }
  }

  private async follow(address: string, from: number): Promise<void> {
    await sleep(from)
    await bodyOf(address)
    const born = performance.now()
    for (const age of AGES) {
      await sleep(Math.max(0, born + age - performance.now()))
      const offers = await this.ask(address)
      if (performance.now() < this.stoppedAt) this.before += Number(offers)
      else {
        this.after++
        if (offers) this.last = Math.max(this.last, performance.now())
      }
    }
  }
}
