import { MongoClient } from 'mongodb'
import type { Plugin } from 'vitest/config'

/** A MongoDB server, or one that speaks its protocol. */
export interface Server {
  url: string
  stop?(): Promise<void>
}

const PATIENCE_MS = 3000

/**
 * Gives the tests of a project a MongoDB server: the one at `TEST_MONGODB_URL`, else one that
 * `mongodb-memory-server` runs. Where there is neither the project has no tests, and says so;
 * `REQUIRE_MONGODB=1` makes that an error.
 */
export function withMongodb(): Plugin {
  return {
    name: 'take-action:mongodb',
    async configureVitest({ project, vitest }) {
      const found = await findServer()
      if (typeof found === 'string') {
        project.config.include = []
        console.error(`\n!!! The tests on MongoDB are passed over: ${found}\n`)
        return
      }
      project.provide('mongodbUrl', found.url)
      vitest.onClose(async () => found.stop?.())
    },
  }
}

/** A server, or the reason why there is none. */
export async function findServer(): Promise<Server | string> {
  const url = process.env.TEST_MONGODB_URL
  if (url) return given(url)
  const found = await inMemory()
  if (typeof found === 'string' && process.env.REQUIRE_MONGODB === '1') {
    throw new Error(`REQUIRE_MONGODB=1, but ${found}`)
  }
  return found
}

async function given(url: string): Promise<Server> {
  try {
    const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: PATIENCE_MS })
    await client.close()
    return { url }
  } catch (error) {
    throw new Error(`The server at TEST_MONGODB_URL cannot be reached: ${reason(error)}`)
  }
}

async function inMemory(): Promise<Server | string> {
  const advice =
    'Set TEST_MONGODB_URL to a server; on Debian “npm run mongodb -- start” starts one and prints its URL.'
  try {
    const { DryMongoBinary, MongoMemoryServer } = await import('mongodb-memory-server')
    if (!(await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions())))
      await reachDownloads()
    const server = await MongoMemoryServer.create()
    return { url: server.getUri(), stop: async () => void (await server.stop()) }
  } catch (error) {
    return `TEST_MONGODB_URL is not set and mongodb-memory-server has no server to run (${reason(error)}). ${advice}`
  }
}

/** Fails soon where MongoDB's downloads are out of reach; the download itself may take its minutes. */
async function reachDownloads(): Promise<void> {
  const { origin } = new URL(process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org')
  await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) })
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
