import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import {
  CASES,
  type Id,
  MEANT_TO_BE_PUBLIC,
  newestOfChain,
  refusal,
  say,
} from '../../collections/index.ts'
import type { Block } from '../../core/contract.ts'
import { toLexical } from '../richText/toLexical.ts'
import type { StopWords } from './readStop.ts'

type CaseData = RequiredDataFromCollectionSlug<'cases'>

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
  const doc = await req.payload.duplicate({
    collection: CASES,
    id: newest,
    draft: stop.draft,
    data: { ...stopData(newest, stop), _status: stop.draft ? 'draft' : 'published' },
    depth: 0,
    overrideAccess: false,
    context: { [MEANT_TO_BE_PUBLIC]: !stop.draft },
    req,
  })
  return { id: doc.id, slug: doc.slug ?? undefined }
}

async function newestToStop(req: PayloadRequest, id: Id): Promise<string> {
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
  return String(newest.id)
}

/** What a stop has instead of the notice that it follows. */
function stopData(previous: string, { outcome, message }: StopWords): Partial<CaseData> {
  return {
    notice: 'stop',
    previous,
    stop: { outcome, message: toLexical(paragraphs(message)) },
    issuedOn: new Date().toISOString(),
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
