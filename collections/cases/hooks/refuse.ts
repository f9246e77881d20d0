import { APIError } from 'payload'

/** Refuses a save, with a sentence that the editor reads both in the notice and at the field. */
export function refuse(path: string, message: string): never {
  throw new APIError(message, 400, { errors: [{ path, message }] }, true)
}
