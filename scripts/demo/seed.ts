import type { Payload } from 'payload'
import { createUser } from '../../plugin/setup/createFirstAdmin.ts'
import { closePayload, openPayload } from '../openPayload.ts'
import { REFERENCE, seedCases } from './seedCases.ts'
import { seedDirectory } from './seedDirectory.ts'
import type { DemoSettings } from './settings.ts'

export interface Seeded {
  editor: { email: string; password: string }
  /** Of the case in the article. */
  slug: string
}

/** Fills an empty database with an invented case and all that belongs to it; leaves one that has it as it is. */
export async function seed({ editorPassword }: DemoSettings): Promise<Seeded> {
  const payload = await openPayload()
  try {
    const editor = { email: 'editor@example.org', password: editorPassword }
    await createUser(payload, { ...editor, name: 'Demo editor', role: 'editor' })
    await createUser(payload, {
      ...editor,
      email: 'admin@example.org',
      name: 'Demo admin',
      role: 'admin',
    })
    const slug = (await seededSlug(payload)) ?? (await seedAll(payload))
    return { editor, slug }
  } finally {
    await closePayload(payload)
  }
}

async function seedAll(payload: Payload): Promise<string> {
  const directory = await seedDirectory(payload)
  return seedCases(payload, directory)
}

async function seededSlug(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: 'cases',
    where: {
      reference: { equals: REFERENCE },
      notice: { equals: 'update' },
      firstPublishedAt: { exists: true },
    },
    select: { slug: true },
    trash: true,
    limit: 1,
  })
  return docs[0]?.slug ?? undefined
}
