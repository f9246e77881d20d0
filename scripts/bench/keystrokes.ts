import type { Page } from 'playwright-core'

/** One key, in milliseconds. */
export interface Keystroke {
  /** All listeners of the page for the change of text, to their end. */
  handler: number
  /** From the key's own time stamp to the end of the frame that shows the letter: layout and paint included. */
  frame: number
}

declare global {
  interface Window {
    keystrokes: Keystroke[]
  }
}

/** Types a key over and over in the middle of a text field, each time waiting for its frame. */
export async function typeInTheMiddle(
  page: Page,
  selector: string,
  key: string,
  times: number,
): Promise<Keystroke[]> {
  await page.locator(selector).evaluate((field: HTMLTextAreaElement) => {
    field.focus()
    field.setSelectionRange(field.value.length / 2, field.value.length / 2)
  })
  await page.locator(selector).evaluate(noteKeystrokes)
  for (let count = 1; count <= times; count++) {
    await page.keyboard.press(key)
    await page.evaluate(async (expected) => {
      while (window.keystrokes.length < expected) await new Promise(requestAnimationFrame)
    }, count)
  }
  return page.evaluate(() => window.keystrokes)
}

/** Runs in the page; without named functions, as `noteVitals`. */
function noteKeystrokes(field: Element): void {
  window.keystrokes = []
  let pressed = 0
  let begun = 0
  window.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    true,
  )
  // An `input` comes down to the field through the first of these and goes up through the second,
  // beyond which the box lets nothing of it.
  window.addEventListener(
    'input',
    () => {
      begun = performance.now()
    },
    true,
  )
  field.getRootNode().addEventListener('input', () => {
    const handler = performance.now() - begun
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () =>
        window.keystrokes.push({ handler, frame: performance.now() - pressed })
      port2.postMessage('')
    })
  })
}
