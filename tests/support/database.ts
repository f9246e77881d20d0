import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'
import { inject } from 'vitest'

export interface TestDatabase {
  url: string
  cleanup(): Promise<void>
}

/** A fresh database for one test file, on the server of the leg that it runs in. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('mongodbUrl')
  return server ? onMongodb(server) : inSqliteFile()
}

async function inSqliteFile(): Promise<TestDatabase> {
  const folder = await mkdtemp(path.join(tmpdir(), 'take-action-test-'))
  return {
    url: `file:${path.join(folder, 'test.db')}`,
    cleanup: () => rm(folder, { recursive: true, force: true }),
  }
}

async function onMongodb(server: string): Promise<TestDatabase> {
  const url = new URL(server)
  url.pathname = `/test_${crypto.randomUUID().replaceAll('-', '')}`
  return {
    url: url.href,
    cleanup: async () => {
      const client = new MongoClient(url.href)
      await client.db().dropDatabase()
      await client.close()
    },
  }
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The MongoDB server of the `mongodb` leg; undefined in the others. */
    mongodbUrl?: string
  }
}
