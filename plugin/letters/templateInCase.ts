import type { PayloadRequest } from 'payload'
import { fillTemplate, LETTER_TEMPLATES, refusal, say } from '../../collections/index.ts'
import { inWords } from '../../core/inWords.ts'
import type { TemplateAsked } from './readAsked.ts'

/** What a template would give a letter if it were copied now. */
export interface TemplateInCase {
  name: string
  lang: string
  subject: string
  /** As the editor keeps it, the people and the country of the case written out. */
  body: unknown
  closing: string
  short: string
  /** Whether its texts are others than when the letter was copied; undefined where that cannot be told. */
  hasChanged?: boolean
}

interface Template {
  name?: string | null
  lang?: string | null
  subject?: string | null
  body?: unknown
  closing?: string | null
  short?: string | null
  updatedAt: string
}

/** Reads a template as it is shown to editors now, published or not, and fills it in for a case. */
export async function templateInCase(
  req: PayloadRequest,
  asked: TemplateAsked,
): Promise<TemplateInCase> {
  const template = (await req.payload.findByID({
    collection: LETTER_TEMPLATES as never,
    id: asked.template,
    depth: 0,
    draft: true,
    disableErrors: true,
    overrideAccess: false,
    req,
  })) as unknown as Template | null
  if (!template) throw refusal(say(req, 'There is no such template any more.'), 404)
  const lang = asked.lang || template.lang || 'en'
  const country = asked.country ? inWords(asked.country, lang) : undefined
  return {
    name: template.name ?? '',
    lang: template.lang ?? lang,
    subject: template.subject ?? '',
    body: fillTemplate(template.body, { people: asked.people, country, lang }),
    closing: template.closing ?? '',
    short: template.short ?? '',
    hasChanged: await hasChanged(template, asked, req),
  }
}

/** A template that was only saved again, or published, has not changed. */
async function hasChanged(
  template: Template,
  { template: id, copiedAt }: TemplateAsked,
  req: PayloadRequest,
): Promise<boolean | undefined> {
  if (copiedAt === undefined) return undefined
  const time = new Date(copiedAt).toISOString()
  if (template.updatedAt <= time) return false
  const { docs } = await req.payload.findVersions({
    collection: LETTER_TEMPLATES as never,
    where: { and: [{ parent: { equals: id } }, { updatedAt: { less_than_equal: time } }] },
    sort: '-updatedAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const [then] = docs as unknown as { version: Template }[]
  return !then || textsOf(then.version) !== textsOf(template)
}

function textsOf({ subject, body, closing, short }: Template): string {
  return JSON.stringify([subject, closing, short].map((text) => text ?? '')) + sorted(body ?? null)
}

/** A database may keep the names of an object in an order of its own. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}
