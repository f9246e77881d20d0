/** What a page notes down about itself, in milliseconds since it was asked for. */
export interface Vitals {
  /** When `take-action-ready` came. */
  ready: number
  /** The first frame from then on in which a press in the middle of the card's button meets that button. */
  interactive: number
  /** Sum of all layout shifts. */
  shift: number
  /** Tasks of 50 ms and more. */
  longTasks: { start: number; duration: number }[]
}

declare global {
  interface Window {
    vitals: Vitals
  }
}

/** Said on the page's console once it is interactive: whoever waits for it need not disturb the page by asking. */
export const INTERACTIVE = 'take-action-bench: interactive'

/**
 * Runs in the page, before anything of its own. No function in it has a name: the compiler would
 * wrap it in a helper that the page does not have.
 */
export function noteVitals(interactive: string): void {
  window.vitals = { ready: 0, interactive: 0, shift: 0, longTasks: [] }
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      window.vitals.longTasks.push({ start: startTime, duration })
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      window.vitals.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })
  document.addEventListener('take-action-ready', async ({ target }) => {
    window.vitals.ready = performance.now()
    const root = (target as Element).shadowRoot
    while (!window.vitals.interactive) {
      await new Promise(requestAnimationFrame)
      const button = root?.querySelector('button')
      const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect()
      if (button && root?.elementFromPoint(x + width / 2, y + height / 2) === button)
        window.vitals.interactive = performance.now()
    }
    console.info(interactive)
  })
}
