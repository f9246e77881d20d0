import { parseArgs } from 'node:util'
import { type Outcome, runDue } from '../plugin/scheduling/runDue.ts'
import { closePayload, openPayload } from './openPayload.ts'

const USAGE = `Usage: npm run jobs

Publishes and unpublishes what is due, once, and tells what it did. For a cron, where no server runs that
does it by itself.

The database is that of DATABASE_URL. Ends with 0 where all was done or nothing was due, else with 1.`

readArguments()
const payload = await openPayload()
try {
  const outcomes = await runDue(payload)
  if (!outcomes.length) console.info('Nothing is due.')
  for (const outcome of outcomes) report(outcome)
  process.exitCode = outcomes.some(({ reason }) => reason) ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closePayload(payload)
}
process.exit()

function report({ name, reason, again }: Outcome): void {
  if (!reason) console.info(`Done: ${name}`)
  else console.error(`Failed: ${name}: ${reason}${again ? ` Is tried again at ${again}.` : ''}`)
}

function readArguments(): void {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } })
    if (!values.help) return
    console.info(USAGE)
    process.exit(0)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    process.exit(2)
  }
}
