import type { PayloadRequest } from 'payload'
import { TARGETS, whereIds } from '../../collections/index.ts'
import type { Target } from '../../core/contract.ts'
import { normaliseTag } from '../../core/languages.ts'
import { TARGET_FIELDS } from '../publishing/fields.ts'
import { type Languages, Texts } from '../publishing/languages.ts'
import { letterTexts } from '../publishing/publishCase.ts'
import { publishTargets } from '../publishing/publishTargets.ts'
import type { RawTarget } from '../publishing/raw.ts'
import type { TargetsAsked } from './readAsked.ts'

/** The targets of a case that is being written, as its readers will get them; read with the rights of whoever asks. */
export async function targetsOf(
  req: PayloadRequest,
  { targets, langs }: TargetsAsked,
  languages: Languages,
): Promise<Target[]> {
  // Before the read below turns the request's locale into “all”.
  const lang = normaliseTag(req.locale) ?? languages.defaultLang
  if (!targets.length) return []
  const { docs } = await req.payload.find({
    collection: TARGETS as never,
    where: whereIds(
      req.payload,
      targets.map(({ target }) => target),
    ),
    select: TARGET_FIELDS as never,
    populate: { [TARGETS]: TARGET_FIELDS } as never,
    // One step: the missions in whose care they are.
    depth: 1,
    pagination: false,
    locale: 'all',
    overrideAccess: false,
    req,
  })
  const known = new Map((docs as unknown as RawTarget[]).map((doc) => [String(doc.id), doc]))
  const rows = targets.map((row) => ({ ...row, target: known.get(String(row.target)) ?? null }))
  const letters = langs.map((one) => ({ lang: one }))
  return publishTargets(rows, new Texts(languages, lang), letterTexts({ letters }, languages))
}
