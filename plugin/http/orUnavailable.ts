import { getPayload, type SanitizedConfig } from 'payload'
import { missingPage } from '../endpoints/actPage.ts'
import { missingEmbed } from '../endpoints/embedPage.ts'
import { unavailable } from './answers.ts'

/** A handler of Payload's REST route in Next. */
export type RouteHandler = (
  request: Request,
  args: { params: Promise<{ slug?: string[] }> },
) => Promise<Response>

/** For how long a health check waits for Payload to start, in milliseconds. */
const PATIENCE = 3_000

/**
 * Goes around a handler of Payload's REST route: where Payload cannot even start, since its database
 * is down, the public addresses answer `503` as the contract writes it, and not with a `500` of
 * Payload's own. Everything else is the handler's.
 *
 * ```ts
 * export const GET = orUnavailable(config, REST_GET(config))
 * ```
 */
export function orUnavailable(
  config: Promise<SanitizedConfig> | SanitizedConfig,
  handler: RouteHandler,
): RouteHandler {
  return async (request, args) => {
    const [room, what, name, ...rest] = (await args.params).slug ?? []
    if (room !== 'take-action') return handler(request, args)
    const started = starts(config)
    const isReady = await (what === 'healthz' ? Promise.race([started, impatience()]) : started)
    if (isReady) return handler(request, args)
    if (what === 'act') return missingPage(503)
    const isFrame = what === 'embed' && name && !name.includes('.') && !rest.length
    return isFrame ? missingEmbed(503) : unavailable()
  }
}

function starts(config: Promise<SanitizedConfig> | SanitizedConfig): Promise<boolean> {
  return getPayload({ config, cron: true }).then(
    () => true,
    (error) => {
      console.error(error)
      return false
    },
  )
}

function impatience(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, false).unref())
}
