import { inject } from 'vitest'

interface User {
  email: string
  password: string
}

export interface Session {
  /** Asks the app's own REST API, signed in. */
  request(path: string, method?: string, body?: unknown): Promise<Response>
}

/** Signs in over REST, as the admin's sign-in form does. */
export async function signIn({ email, password }: User): Promise<Session> {
  const answer = await send('/api/users/login', 'POST', { email, password })
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${await answer.text()}`)
  const Authorization = `JWT ${(await answer.json()).token}`
  return { request: (path, method, body) => send(path, method, body, { Authorization }) }
}

function send(
  path: string,
  method = 'GET',
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(`${inject('origin')}${path}`, {
    method,
    headers: { ...headers, ...(body ? { 'Content-Type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
}
