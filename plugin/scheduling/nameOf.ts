import type { CollectionSlug, PayloadRequest } from 'payload'
import { say } from '../../collections/index.ts'
import { inWords } from '../../core/inWords.ts'
import type { ScheduledJob } from './job.ts'
import { readRun } from './readRun.ts'

interface How {
  req: PayloadRequest
  /** With the rights of whoever asks, or with all. */
  overrideAccess: boolean
}

/** What a job is to do, in words: Publish “Title”. */
export async function nameOf(job: ScheduledJob, how: How): Promise<string> {
  const { req } = how
  const { act, locale } = readRun(job, req)
  const subject = job.input?.doc ? await titleOf(job.input.doc, how) : job.input?.global
  const words = { title: subject ?? say(req, 'Untitled') }
  if (!locale) {
    return say(req, act === 'publish' ? 'Publish “{title}”' : 'Unpublish “{title}”', words)
  }
  const language = inWords(locale, req.i18n.language)
  return say(
    req,
    act === 'publish' ? 'Publish “{title}” ({language})' : 'Unpublish “{title}” ({language})',
    { ...words, language },
  )
}

/** What a document is called, as far as it may be read. */
export async function titleOf(
  { relationTo, value }: { relationTo: CollectionSlug; value: unknown },
  { req, overrideAccess }: How,
): Promise<string | undefined> {
  const collection = req.payload.collections[relationTo]
  if (!collection) return undefined
  const stored = await req.payload.findByID({
    collection: relationTo,
    id: value as string,
    draft: true,
    depth: 0,
    disableErrors: true,
    overrideAccess,
    req,
  })
  const { useAsTitle = 'id' } = collection.config.admin
  const title: unknown = (stored as Record<string, unknown> | null)?.[useAsTitle]
  return typeof title === 'string' && title ? title : undefined
}
