import type { Payload } from 'payload'
import { CASES, USERS } from '../../collections/index.ts'
import { createUser } from '../../plugin/setup/createFirstAdmin.ts'
import { keepSeeding, readSeeding } from './memory.ts'
import { seedCases } from './seedCases.ts'
import { seedDirectory } from './seedDirectory.ts'
import type { DemoSettings } from './settings.ts'

export interface Prepared {
  /** A sign-in that works; absent in a database that is not the demonstration's own. */
  editor?: { email: string; password: string }
  /** Of the case for the article; absent where somebody else's database has none that is public. */
  slug?: string
}

const EDITOR = 'editor@letters.example'

/**
 * Fills an empty database with an invented case and all that belongs to it, and takes up what was
 * broken off. One that it has filled stays as its editors have made it, and so does every other.
 */
export async function prepareDatabase(
  payload: Payload,
  { folder, editorPassword }: Pick<DemoSettings, 'folder' | 'editorPassword'>,
): Promise<Prepared> {
  const seeding = readSeeding(folder)
  const known = seeding && (await hasUser(payload, seeding.editor)) ? seeding : undefined
  if (!known && !(await isEmpty(payload))) return { slug: await newestPublicSlug(payload) }
  const id = known?.editor ?? (await makeEditor(payload, editorPassword))
  keepSeeding(folder, { ...known, editor: id })
  const slug = known?.slug ?? (await seedCases(payload, await seedDirectory(payload)))
  keepSeeding(folder, { editor: id, slug })
  return { editor: await workingSignIn(payload, id, editorPassword), slug }
}

/** No case, in the trash or not, and nobody who could have made one but the demonstration's editor. */
async function isEmpty(payload: Payload): Promise<boolean> {
  const cases = await payload.count({ collection: CASES, trash: true })
  const others = { email: { not_equals: EDITOR } }
  const users = await payload.count({ collection: USERS, where: others })
  return cases.totalDocs + users.totalDocs === 0
}

async function hasUser(payload: Payload, id: string): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: USERS, where: { id: { equals: id } } })
  return totalDocs > 0
}

async function makeEditor(payload: Payload, password: string): Promise<string> {
  await createUser(payload, { email: EDITOR, password, name: 'Demo editor', role: 'editor' })
  const where = { email: { equals: EDITOR } }
  const { docs } = await payload.find({ collection: USERS, where, depth: 0, limit: 1 })
  return String(docs[0]?.id)
}

/** Sets the password to the one that is printed where it is another: changed, or of an earlier folder. */
async function workingSignIn(payload: Payload, id: string, password: string) {
  const { email } = await payload.findByID({ collection: USERS, id, depth: 0 })
  try {
    await payload.login({ collection: USERS, data: { email, password } })
  } catch {
    await payload.update({ collection: USERS, id, data: { password } })
  }
  return { email, password }
}

async function newestPublicSlug(payload: Payload): Promise<string | undefined> {
  const { docs } = await payload.find({
    collection: CASES,
    where: { and: [{ _status: { equals: 'published' } }, { slug: { exists: true } }] },
    select: { slug: true },
    sort: '-firstPublishedAt',
    depth: 0,
    limit: 1,
  })
  return docs[0]?.slug ?? undefined
}
