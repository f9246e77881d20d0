import { existsSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** What Chromium is started with, everywhere in the tests; web security stays on. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/**
 * The path of a Chromium: `CHROMIUM_PATH`, else an installed one, else the one that the npm package
 * `@sparticuz/chromium` carries, unpacked once into a folder of its own.
 */
export async function chromiumPath(): Promise<string> {
  const wanted = process.env.CHROMIUM_PATH
  if (wanted && !existsSync(wanted)) throw new Error(`CHROMIUM_PATH names no file: ${wanted}`)
  return wanted ?? INSTALLED.find((candidate) => existsSync(candidate)) ?? (await unpacked())
}

async function unpacked(): Promise<string> {
  const folder = path.join(tmpdir(), 'take-action-chromium-147.0.0')
  const executable = path.join(folder, 'chromium')
  if (existsSync(executable)) return executable
  mkdirSync(folder, { recursive: true })
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: carried } = await import('@sparticuz/chromium')
    return await carried.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}
