import type { CollectionConfig, Endpoint, PayloadRequest } from 'payload'

type Handler = Endpoint['handler']

/** Endpoints with some of them answered by something else first, which may pass a request on to what was there. */
export function wrapped(
  endpoints: CollectionConfig['endpoints'],
  by: Record<string, (req: PayloadRequest, theirs: Handler) => Response | Promise<Response>>,
): Endpoint[] {
  return (endpoints || []).map((endpoint) => {
    const own = by[endpoint.path]
    return own ? { ...endpoint, handler: (req) => own(req, endpoint.handler) } : endpoint
  })
}
