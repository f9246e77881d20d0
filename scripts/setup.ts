import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { createFirstAdmin } from '../plugin/setup/createFirstAdmin.ts'
import { closePayload, openPayload } from './openPayload.ts'

const USAGE = `Makes an admin, the first one above all:

  npm run setup -- --email you@example.org [--name "Your name"]

The password is taken from ADMIN_PASSWORD; without it one is made and shown once.`

const { email, name } = readArguments()
const given = process.env.ADMIN_PASSWORD
const password = given ?? randomBytes(15).toString('base64url')
const payload = await openPayload()
try {
  const { created } = await createFirstAdmin(payload, { email, name, password })
  if (!created) console.info(`${email} has an account already; nothing was changed.`)
  else console.info(`Admin ${email} made.${given ? '' : ` Password, shown only now: ${password}`}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  await closePayload(payload)
}
process.exit()

function readArguments(): { email: string; name: string } {
  try {
    const { values } = parseArgs({
      options: { email: { type: 'string' }, name: { type: 'string' } },
    })
    if (!values.email?.includes('@')) throw new Error('An e-mail address is needed.')
    return { email: values.email, name: values.name ?? 'Admin' }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`)
    process.exit(2)
  }
}
