import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Demo } from './demo.ts'
import { withoutVitest } from './demo.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PASSWORD = 'long-enough-for-a-test'

export interface Person {
  name: string
  email: string
  password: string
  role: 'admin' | 'editor' | 'translator'
}

/** What the API answers to JSON, with the rights of a token. */
type Api = (method: string, path: string, data: object) => Promise<Record<string, unknown>>

/** An admin of a demonstration, made as the README says, and the API with their rights. */
export async function adminOf(demo: Demo, folder: string): Promise<Api> {
  const email = 'admin@example.org'
  execFileSync('npm', ['run', '--silent', 'setup', '--', '--email', email], {
    cwd: ROOT,
    env: { ...withoutVitest(), ...installation(folder), ADMIN_PASSWORD: PASSWORD },
  })
  const { token } = await apiOf(demo)('POST', '/users/login', { email, password: PASSWORD })
  return apiOf(demo, String(token))
}

/** Somebody who signs in, made by an admin. */
export async function addPerson(
  admin: Api,
  name: string,
  role: Person['role'] = 'editor',
  data: object = {},
): Promise<Person> {
  const person = { name, role, email: `${name.toLowerCase()}@example.org`, password: PASSWORD }
  await admin('POST', '/users', { ...person, ...data })
  return person
}

function apiOf({ cms }: Demo, token?: string): Api {
  return async (method, path, data) => {
    const response = await fetch(`${cms}/api${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: JSON.stringify(data),
    })
    const answer = (await response.json()) as Record<string, unknown>
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`)
    return answer
  }
}

/** The database and the secret of the demonstration that is kept in a folder. */
function installation(folder: string): Record<string, string> {
  const script = `import('./scripts/demo/settings.ts').then(({ demoInstallation }) => console.log(JSON.stringify(demoInstallation())))`
  const printed = execFileSync('npx', ['tsx', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...withoutVitest(), DEMO_FOLDER: folder },
  })
  return JSON.parse(printed)
}
