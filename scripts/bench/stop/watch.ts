import { setTimeout as sleep } from 'node:timers/promises'

/** One place at which a reader may be offered a channel. */
export interface Place {
  title: string
  /** How it is looked at, for the table. */
  how: string
  /** Milliseconds between two looks. */
  every: number
  /** Whether it now offers one. */
  offers(): Promise<boolean>
}

/** What was seen at a place. */
export interface Sighting {
  title: string
  how: string
  /** How often it offered a channel before the stop. */
  before: number
  /** How often it was looked at after it. */
  after: number
  /** Seconds from the editor's press to the first look that found none, after the last that found one. */
  gone: number
}

/** Looks at a place again and again, and notes down when it last offered a channel and when it first did not. */
export class Watch {
  private before = 0
  private after = 0
  private gone?: number
  private stoppedAt = Number.POSITIVE_INFINITY
  private over = false
  private looking?: Promise<void>

  constructor(private readonly place: Place) {}

  begin(): void {
    this.looking = this.look()
    this.looking.catch(() => undefined)
  }

  /** The editor has pressed, at this instant of `performance.now()`. */
  stopped(at: number): void {
    this.stoppedAt = at
  }

  async end(): Promise<Sighting> {
    this.over = true
    await this.looking
    const { title, how } = this.place
    const { before, after, gone = Number.POSITIVE_INFINITY } = this
    return { title, how, before, after, gone: (gone - this.stoppedAt) / 1_000 }
  }

  private async look(): Promise<void> {
    while (!this.over) {
      const began = performance.now()
      this.note(began, await this.place.offers())
      await sleep(Math.max(0, began + this.place.every - performance.now()))
    }
  }

  /** A look that began before the press may have found what was still right. */
  private note(began: number, offers: boolean): void {
    if (began < this.stoppedAt) {
      if (offers) this.before++
      return
    }
    this.after++
    if (offers) this.gone = undefined
    else this.gone ??= performance.now()
  }
}
