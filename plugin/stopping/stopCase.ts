import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import {
  CASES,
  type Id,
  MEANT_TO_BE_PUBLIC,
  NEXT_NOTICE,
  newestOfChain,
  refusal,
  say,
} from '../../collections/index.ts'
import type { Block } from '../../core/contract.ts'
import { todayHere } from '../publishing/todayHere.ts'
import { toLexical } from '../richText/toLexical.ts'
import { asPublished } from '../versions/asPublished.ts'
import type { StopWords } from './readStop.ts'

type CaseData = RequiredDataFromCollectionSlug<'cases'>
type Newest = NonNullable<Awaited<ReturnType<typeof newestOfChain>>>

/**
 * Stops a case, with the rights of whoever asks: a stop that follows the newest notice of its chain,
 * with that one's title and story in every language, and nothing to send. It is published in the
 * same write, so that no failure can leave a case half stopped. Throws a sentence for the editor
 * where there is nothing to stop.
 */
export async function stopCase(
  req: PayloadRequest,
  id: Id,
  stop: StopWords,
): Promise<{ id: Id; slug?: string }> {
  const newest = await newestToStop(req, id)
  const isPublic = newest._status === 'published' && !newest.deletedAt
  const data = stopData(String(newest.id), stop, await todayHere(req))
  const make = () => makeStop(req, String(newest.id), data, stop)
  // A copy is made of the newest version: what nobody has published yet would get out with the stop. Of a
  // withdrawn case it is the one to copy: what was public may have been withdrawn because it did harm.
  const doc = isPublic ? (await asPublished(req, newest.id, make)).result : await make()
  return { id: doc.id, slug: doc.slug ?? undefined }
}

function makeStop(
  req: PayloadRequest,
  previous: string,
  data: Partial<CaseData>,
  { draft }: StopWords,
) {
  return req.payload.duplicate({
    collection: CASES,
    id: previous,
    draft,
    data: { ...data, _status: draft ? 'draft' : 'published' },
    depth: 0,
    overrideAccess: false,
    context: { [MEANT_TO_BE_PUBLIC]: !draft, [NEXT_NOTICE]: true },
    req,
  })
}

async function newestToStop(req: PayloadRequest, id: Id): Promise<Newest> {
  const newest = await newestOfChain({ id }, req)
  if (!newest?.firstPublishedAt) {
    throw refusal(
      say(
        req,
        'This case has never been published: there is nothing to stop. Delete it, or leave it a draft.',
      ),
      409,
    )
  }
  if (newest.notice === 'stop' && newest._status === 'published' && !newest.deletedAt) {
    throw refusal(
      say(req, 'This case is stopped already. Change the message in the stop itself.'),
      409,
    )
  }
  return newest
}

/** What a stop has instead of the notice that it follows. */
function stopData(
  previous: string,
  { outcome, message }: StopWords,
  issuedOn: string,
): Partial<CaseData> {
  return {
    notice: 'stop',
    previous,
    stop: { outcome, message: toLexical(paragraphs(message)) },
    issuedOn,
    indexNumber: null,
    deadline: null,
    targets: [],
    letters: [],
    points: [],
    preferredLanguages: [],
    previousElsewhere: {},
    sourceName: null,
    sourceText: null,
    sourceHash: null,
    sourceNotes: null,
  }
}

function paragraphs(message: string): Block[] {
  return message.split(/\n\s*\n/).map((paragraph) => ({
    type: 'paragraph',
    children: paragraph
      .split('\n')
      .flatMap((line, index) => [
        ...(index ? [{ type: 'break' as const }] : []),
        { type: 'text' as const, text: line.trim() },
      ]),
  }))
}
