import type { Locator, Page } from 'playwright-core'

/** How somebody works: with a mouse, or by keyboard alone. */
export interface Hands {
  /** Presses a button, a link, a tab, a checkbox. */
  press(target: Locator): Promise<void>
  /** Writes into a field, over what stands in it. */
  write(field: Locator, text: string): Promise<void>
  /** Puts a day, `2026-12-31`, into a date field. */
  writeDay(field: Locator, day: string): Promise<void>
  /** Picks one of the entries of a browser's own list. */
  pick(list: Locator, entry: string): Promise<void>
  /** Chooses one of the options of a select of the admin. */
  choose(select: Locator, option: string): Promise<void>
}

/** More stops than any page of the admin has: what is not reached by then cannot be reached. */
const MOST_STOPS = 400

export function withMouse(page: Page): Hands {
  return {
    press: (target) => target.click(),
    write: (field, text) => field.fill(text),
    writeDay: (field, day) => field.fill(day),
    async pick(list, entry) {
      await list.selectOption(entry)
    },
    async choose(select, option) {
      await select.locator('.rs__control').click()
      await page.locator('.rs__option', { hasText: option }).first().click()
    },
  }
}

/** Every step is a key: Tab until the focus is there, then what a keyboard has for it. */
export function byKeyboard(page: Page): Hands {
  const go = (target: Locator) => tabTo(page, target)
  return {
    async press(target) {
      await go(target)
      await page.keyboard.press(
        (await target.evaluate(isCheckbox)) || (await target.evaluate(isTab)) ? 'Space' : 'Enter',
      )
    },
    async write(field, text) {
      await go(field)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },
    async pick(list, entry) {
      await go(list)
      await page.keyboard.type(entry)
    },
    async writeDay(field, day) {
      await go(field)
      const [year, month, date] = day.split('-')
      await page.keyboard.type(`${month}${date}${year}`)
    },
    async choose(select, option) {
      await go(select.locator('input').first())
      await page.keyboard.type(option)
      await page.locator('.rs__option--is-focused', { hasText: option }).waitFor()
      await page.keyboard.press('Enter')
    },
  }
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'visible' })
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`No number of tabs leads to ${target}.`)
}

function isCheckbox(element: Element): boolean {
  return element.matches('input[type=checkbox], input[type=radio]')
}

function isTab(element: Element): boolean {
  return element.getAttribute('role') === 'tab'
}
