import type { PayloadRequest } from 'payload'

/** A body as text, read no further than a number of bytes; undefined where there is more. */
export async function smallBody(req: PayloadRequest, most: number): Promise<string | undefined> {
  if (Number(req.headers.get('content-length')) > most) return undefined
  if (!(req.body instanceof ReadableStream)) return (await req.text?.()) ?? ''
  const reader = (req.body as ReadableStream<Uint8Array>).getReader()
  const parts: Uint8Array[] = []
  for (let read = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(parts).toString('utf8')
    read += value.length
    if (read > most) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
}
