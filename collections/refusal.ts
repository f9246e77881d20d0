import { APIError, type PayloadRequest, ValidationError } from 'payload'

/**
 * An error whose sentence reaches whoever caused it. Payload tells its own errors from foreign ones
 * by their `data`; without it it goes by the name of the class, which a production build takes away.
 */
export function refusal(message: string, status: number): APIError {
  return new APIError(message, status, {}, true)
}

/** The same for one field: the sentence stands at the field and in the notification. */
export function fieldRefusal(
  { collection, path, message }: { collection: string; path: string; message: string },
  req: PayloadRequest,
): ValidationError {
  const error = new ValidationError({ collection, errors: [{ path, message }] }, req.t)
  error.message = message
  return error
}
