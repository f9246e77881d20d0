import type { PayloadRequest } from 'payload'
import { CASES, type Id, PARTNERS } from '../../collections/index.ts'
import { isNamed } from '../image/isNamed.ts'
import { namesOf } from '../image/namesOf.ts'
import { lastingTitle } from '../oembed/lastingTitle.ts'
import { wordsIn } from '../page/strings/index.ts'
import { resolveChain } from '../publishing/chain.ts'
import { type Languages, Texts } from '../publishing/languages.ts'
import { languagesOfCase } from '../publishing/publishCase.ts'
import type { RawCase } from '../publishing/raw.ts'
import { readSettings } from '../publishing/source.ts'
import type { Embedded } from './choices.ts'
import { frameScriptHash } from './frameScriptHash.ts'

/** What an editor needs to know to hand out a case, and what there is to choose from. */
export interface EmbeddedCase extends Embedded {
  /** Whether something public answers for the slug, so that boxes show it. */
  isPublic: boolean
  isListed: boolean
  /** The organisation's colour, `#rrggbb`, which frames take by themselves. */
  accent?: string
  /** Of the script below the frame. */
  frameScriptHash: string
  partners: { key: string; name: string }[]
}

/** More partners than a list can hold are found by nobody in it. */
const MOST_PARTNERS = 500

/**
 * A case as it is handed out, with the rights of whoever asks; what was not published yet from its
 * draft. Undefined where it has no slug: nothing can point to it.
 */
export async function embeddedCase(
  req: PayloadRequest,
  id: Id,
  { languages, origin }: { languages: Languages; origin: string },
): Promise<EmbeddedCase | undefined> {
  const doc = await readCase(req, id)
  if (!doc.slug) return undefined
  const [speaking, settings, partners] = await Promise.all([
    resolveChain(req.payload, doc.slug),
    readSettings(req.payload),
    readPartners(req),
  ])
  const langs = languagesOfCase(doc, languages)
  return {
    origin,
    slug: doc.slug,
    defaultLang: langs.includes(languages.defaultLang)
      ? languages.defaultLang
      : (langs[0] ?? languages.defaultLang),
    words: Object.fromEntries(langs.map((lang) => [lang, linkWords(doc, lang, languages)])),
    isPublic: Boolean(speaking),
    isListed: doc.listed !== false,
    accent: settings.accent ?? undefined,
    frameScriptHash: frameScriptHash(origin),
    partners,
  }
}

async function readCase(req: PayloadRequest, id: Id): Promise<RawCase> {
  const read = (draft: boolean) =>
    req.payload.findByID({
      collection: CASES,
      id,
      draft,
      locale: 'all',
      depth: 0,
      overrideAccess: false,
      req: { user: req.user },
    })
  const stored = await read(false)
  const doc = stored._status === 'published' ? stored : await read(true)
  return doc as unknown as RawCase
}

async function readPartners(req: PayloadRequest): Promise<EmbeddedCase['partners']> {
  const { docs } = await req.payload.find({
    collection: PARTNERS,
    select: { key: true, name: true },
    sort: 'name',
    depth: 0,
    limit: MOST_PARTNERS,
    overrideAccess: false,
    req,
  })
  return docs.map(({ key, name }) => ({ key, name }))
}

/**
 * What the link says that partners keep for good. It names the case by its title, but by country and
 * reference where a person's name stands in that, or where nobody is to find the case by its words.
 */
function linkWords(doc: RawCase, lang: string, languages: Languages): string {
  const texts = new Texts(languages, lang)
  const title = texts.any<string>(doc.title) ?? ''
  if (title && doc.listed !== false && !isNamed(title, namesOf(doc), lang)) {
    return `${wordsIn(lang)('act')}: ${title}`
  }
  const reference = doc.reference ?? undefined
  return lastingTitle({ country: doc.country ?? '', reference, lang })
}
