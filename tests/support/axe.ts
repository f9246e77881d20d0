import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
  run(within: string): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What axe finds within what a selector names, each as its rule and the first place. */
export async function violationsIn(page: Page | Frame, selector: string): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async (within) => {
    const { axe } = window as unknown as { axe: Axe }
    const { violations } = await axe.run(within)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }, selector)
}
