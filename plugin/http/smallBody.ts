import type { PayloadRequest } from 'payload'

/** A body as text, read no further than a number of bytes; undefined where there is more. */
export async function smallBody(req: PayloadRequest, most: number): Promise<string | undefined> {
  return (await smallBytes(req, most))?.toString('utf8')
}

/** The same as it was sent. */
export async function smallBytes(req: PayloadRequest, most: number): Promise<Buffer | undefined> {
  if (Number(req.headers.get('content-length')) > most) return undefined
  if (!(req.body instanceof ReadableStream))
    return Buffer.from((await req.arrayBuffer?.()) ?? new ArrayBuffer(0))
  const reader = (req.body as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  for (let read = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts)
    read += value.length
    if (read > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
}
