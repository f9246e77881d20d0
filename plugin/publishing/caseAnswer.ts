import type { Payload } from 'payload'
import type { PublishedCase } from '../../core/contract.ts'
import { type Answer, cacheOf, type Rendered, remember } from './cache.ts'
import { chosenLanguage, type Languages } from './languages.ts'
import { languagesOfCase, publishCase } from './publishCase.ts'
import { revisionOf } from './revision.ts'
import type { CaseSource } from './source.ts'

export interface Asked {
  slug: string
  /** BCP 47 tag; undefined: the case's default language. */
  lang?: string
  origin: string
  now: number
}

/** A body made of a published case, from memory while that is fresh. Undefined where nothing public bears the slug. */
export async function caseAnswer(
  payload: Payload,
  languages: Languages,
  asked: Asked,
  kind: string,
  render: (published: PublishedCase, source: CaseSource) => Rendered,
): Promise<Answer | undefined> {
  const { slug, lang, origin, now } = asked
  const entry = cacheOf(payload).entry(slug, now)
  const source = await entry.source
  if (!source) return undefined
  entry.languages ??= languagesOfCase(source.doc, languages)
  const chosen = chosenLanguage(lang, entry.languages, languages)
  const key = `${kind} ${chosen} ${origin}`
  const known = entry.answers.get(key)
  if (known && now < known.until) return known
  const published = publishCase(source, chosen, { languages, origin, now })
  const rendered = render(published, source)
  const answer = {
    ...rendered,
    etag: `"${revisionOf(rendered.body)}"`,
    until: changesAt(published, now),
  }
  remember(entry.answers, key, answer)
  return answer
}

function changesAt({ state, deadline }: PublishedCase, now: number): number {
  const closesAt = deadline ? Date.parse(deadline.closesAt) : Number.POSITIVE_INFINITY
  return state === 'open' && closesAt > now ? closesAt : Number.POSITIVE_INFINITY
}
