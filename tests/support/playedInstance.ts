import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'

interface Asked {
  method: string
  url: string
  headers: IncomingHttpHeaders
}

interface Told {
  status?: number
  headers?: Record<string, string>
  body?: string
  /** Milliseconds before the answer begins. */
  after?: number
}

/** Something that answers in the place of the app, and notes down what it was asked. */
export class PlayedInstance {
  asked: Asked[] = []
  answer: Told = {}
  private server?: Server

  constructor(readonly port: number) {}

  start(): Promise<void> {
    const server = createServer(async (request, response) => {
      request.resume()
      const { method = '', url = '', headers } = request
      this.asked.push({ method, url, headers })
      const { status = 200, headers: own = {}, body = 'read', after = 0 } = this.answer
      await new Promise((resolve) => setTimeout(resolve, after))
      response.writeHead(status, { 'Content-Type': 'text/plain', ...own }).end(body)
    })
    this.server = server
    return new Promise((resolve) => server.listen(this.port, '127.0.0.1', resolve))
  }

  /** Ends it at once, as a crash does. */
  stop(): Promise<void> {
    return new Promise((resolve) => {
      if (!this.server) return resolve()
      this.server.close(() => resolve())
      this.server.closeAllConnections()
      this.server = undefined
    })
  }
}
