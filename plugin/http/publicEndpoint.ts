import type { Endpoint, PayloadRequest } from 'payload'
import { errorAnswer, unavailable } from './answers.ts'
import { BadInput } from './query.ts'

type Handler = (req: PayloadRequest) => Promise<Response> | Response
type Method = 'get' | 'post'

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const

/**
 * A public path: its handlers, `HEAD` beside `GET`, a clear `405` for every other method, and a
 * `503` where the database cannot be read, instead of a page of Payload's own.
 */
export function publicEndpoint(
  path: string,
  handlers: Partial<Record<Method, Handler>>,
): Endpoint[] {
  const all = { ...handlers, ...(handlers.get ? { head: handlers.get } : {}) }
  const allowed = Object.keys(all)
    .map((method) => method.toUpperCase())
    .join(', ')
  return METHODS.map((method) => ({
    path,
    method,
    handler: guarded((all as Partial<Record<string, Handler>>)[method] ?? refuse(allowed)),
  }))
}

function refuse(allowed: string): Handler {
  return (req) =>
    errorAnswer(405, 'method_not_allowed', `${req.method} is not possible here. Use ${allowed}.`, {
      Allow: allowed,
    })
}

function guarded(handler: Handler) {
  return async (req: PayloadRequest): Promise<Response> => {
    try {
      return await handler(req)
    } catch (error) {
      if (error instanceof BadInput) {
        return errorAnswer(error.status, error.code, error.message, error.headers)
      }
      req.payload.logger.error({ err: error, msg: `${req.method} ${req.pathname} failed` })
      return unavailable()
    }
  }
}
