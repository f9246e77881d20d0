import type { PayloadRequest } from 'payload'
import { CASES, type Id, type Link, readChains, say } from '../../collections/index.ts'
import { speaking } from '../publishing/chain.ts'

/** One sentence for an editor about a notice's place in its chain. */
export interface Remark {
  /** True where something is likely to be otherwise than meant. */
  isWarning: boolean
  sentence: string
  /** The notice that it speaks of, to be named after it. */
  about?: { id: Id; title: string }
}

interface Notice {
  id?: Id
  /** Id of the notice that it follows, as it stands in the form. */
  previous?: Id
}

/**
 * What readers are shown of a notice's chain, and what in it is likely not meant: another notice
 * that follows the same one, and a chain that is silent since its newest notice was withdrawn. With
 * the rights of whoever asks.
 */
export async function standingOf(req: PayloadRequest, notice: Notice): Promise<Remark[]> {
  const remarks = await Promise.all([forkOf(req, notice), voiceOf(req, notice)])
  return remarks.flatMap((remark) => remark ?? [])
}

async function forkOf(req: PayloadRequest, { id, previous }: Notice): Promise<Remark | undefined> {
  if (!previous) return undefined
  const { docs } = await req.payload.find({
    collection: CASES,
    where: {
      and: [{ previous: { equals: previous } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    },
    select: { title: true },
    depth: 0,
    limit: 1,
    draft: true,
    overrideAccess: false,
    req,
  })
  const [sibling] = docs
  if (!sibling) return undefined
  return {
    isWarning: true,
    sentence: say(
      req,
      'Another notice already follows the same one, so that the chain forks: of the two, readers are shown the one that is published last. Unless you mean that, follow the other one instead:',
    ),
    about: { id: sibling.id, title: sibling.title || say(req, 'Untitled') },
  }
}

async function voiceOf(req: PayloadRequest, { id }: Notice): Promise<Remark | undefined> {
  if (!id) return undefined
  const [chain] = await readChains(req.payload, { id: { equals: id } }, req)
  if (!chain) return undefined
  const voice = speaking(chain)
  if (!voice) return silent(req, chain)
  if (voice.newest.id !== String(id)) {
    return {
      isWarning: false,
      sentence: say(req, 'Whoever asks for this notice is shown a newer one:'),
      about: await named(req, voice.newest),
    }
  }
  if (!voice.earlier.length) return undefined
  return {
    isWarning: false,
    sentence: say(req, 'Whoever asks for an earlier notice is shown this one.'),
  }
}

async function silent(req: PayloadRequest, chain: Link[]): Promise<Remark> {
  const [newest] = chain
  return {
    isWarning: true,
    sentence: say(
      req,
      'Nothing answers for this case: its newest notice was withdrawn, and readers of every notice are told that it is not available. No earlier letter comes back by itself. To let an earlier notice answer, open that one, tick “Answer again” under “Notices” and publish it. Or publish the newest again:',
    ),
    about: newest && (await named(req, newest)),
  }
}

async function named(req: PayloadRequest, { id }: Link): Promise<Remark['about']> {
  const found = await req.payload.findByID({
    collection: CASES,
    id,
    select: { title: true },
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return { id, title: found?.title || say(req, 'Untitled') }
}
