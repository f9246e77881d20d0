import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { withoutVitest } from '../support/demo.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENT = 'tests/fixtures/documents/first-notice.md'

function runImport(args: string[], env: Record<string, string>) {
  const options = { cwd: ROOT, env: { ...withoutVitest(), ...env } }
  return new Promise<{ code: unknown; lines: string[] }>((resolve) =>
    execFile('npm', ['run', '--silent', 'import', '--', ...args], options, (error, stdout) =>
      resolve({ code: error?.code ?? 0, lines: stdout.trim().split('\n') }),
    ),
  )
}

test('where the database cannot be opened, each document has an object that says so, with what was read of it', async () => {
  const { code, lines } = await runImport([DOCUMENT, 'none.md', '--json'], {
    DATABASE_URL: 'file:/no/such/folder/cms.db',
    PAYLOAD_SECRET: 'a secret for tests, long enough to be one',
  })
  expect(code).toBe(1)
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      file: DOCUMENT,
      ok: false,
      fields: expect.objectContaining({ reference: 'UA 31/26' }),
      confidence: expect.any(Object),
      warnings: expect.any(Array),
      error: { code: 'no_database', message: expect.stringMatching(/database cannot be opened/) },
    },
    expect.objectContaining({
      file: 'none.md',
      ok: false,
      error: expect.objectContaining({ code: 'not_found' }),
    }),
  ])
}, 120_000)
