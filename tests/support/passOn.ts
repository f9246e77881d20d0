import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TestPayload } from './testPayload.ts'

/** The plugin's addresses, short and long, as `withTakeAction` leads them. */
export async function passOn(
  app: TestPayload,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = (request.url ?? '/').replace(/^\/api/, '')
  const address = path.startsWith('/take-action') ? path : `/take-action${path}`
  const answer = await app.request(address, { method: request.method })
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  response.end(Buffer.from(await answer.arrayBuffer()))
}
