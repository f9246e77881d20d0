import type { PayloadRequest } from 'payload'
import { refusal, say } from '../../collections/index.ts'

/** The JSON that was sent. Throws a `400` with a sentence that says how to write it where it is none. */
export async function jsonBody(req: PayloadRequest, english: string): Promise<unknown> {
  try {
    return await req.json?.()
  } catch {
    throw refusal(say(req, english), 400)
  }
}
