import { createServer, type Server } from 'node:http'
import { createCase } from '../../../tests/support/documents.ts'
import { freePort } from '../../../tests/support/freePort.ts'
import { passOn } from '../../../tests/support/passOn.ts'
import { startPayload, type TestPayload } from '../../../tests/support/testPayload.ts'

/** A real CMS on an origin of its own, which remembers who asked it. */
export class Cms {
  /** What WordPress itself asked for, by its `User-Agent`. */
  askedByWordPress: string[] = []

  private constructor(
    readonly app: TestPayload,
    readonly origin: string,
    private readonly server: Server,
  ) {}

  static async open(): Promise<Cms> {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const app = await startPayload({ serverURL: origin })
    const server = createServer((request, response) => {
      const isWordPress = request.headers['user-agent']?.startsWith('WordPress')
      if (isWordPress) cms.askedByWordPress.push(request.url ?? '')
      return passOn(app, request, response)
    })
    const cms = new Cms(app, origin, server)
    await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready))
    return cms
  }

  async close(): Promise<void> {
    this.server.close()
    this.server.closeAllConnections()
    await this.app.stop()
  }

  /** The slug of a new open case. */
  async newCase(title: string): Promise<string> {
    const { slug } = await createCase(this.app.payload, { title, deadline: '2099-06-30' })
    return slug ?? ''
  }
}
