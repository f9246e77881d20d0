/** What was started and has to be ended, whatever happens; the last one first. */
export class Endings {
  private readonly list: (() => unknown)[] = []
  private ended?: Promise<void>

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      // Not `once`: the same signal comes a second time through `npm` and `tsx`.
      process.on(signal, async () => {
        await this.all()
        process.exit(130)
      })
    }
  }

  add(end: () => unknown): void {
    this.list.push(end)
  }

  /** True once a signal or the end of the run has begun to end things: what fails from then on is no news. */
  get begun(): boolean {
    return this.ended !== undefined
  }

  /** Ends everything, once; an ending that fails keeps no other from its turn. */
  all(): Promise<void> {
    this.ended ??= this.endAll()
    return this.ended
  }

  private async endAll(): Promise<void> {
    for (const end of this.list.reverse()) {
      try {
        await end()
      } catch (error) {
        console.error(error)
      }
    }
  }
}
