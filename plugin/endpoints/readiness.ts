import type { CollectionConfig, PayloadRequest, UIField } from 'payload'
import { z } from 'zod'
import { CASES, type Rules, refusal, say } from '../../collections/index.ts'
import type { CaseForm } from '../readiness/desk.ts'
import { readinessOf } from '../readiness/readinessOf.ts'
import { refuseUnready } from '../readiness/refuseUnready.ts'

/** The form has a number where a list is empty. */
function list<T extends z.ZodType>(entry: T) {
  return z.array(entry).nullish().catch([])
}
const rows = list(z.looseObject({}))
const texts = list(z.string())
const text = z.string().nullish().catch(undefined)

/** What the panel sends: the form as it stands, or nothing for the draft as it is saved. */
const asked = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  form: z
    .looseObject({
      targets: list(z.looseObject({ salutations: rows, suspended: rows })),
      letters: list(z.looseObject({ lang: text, targets: list(z.unknown()) })),
      people: rows,
      points: rows,
      preferredLanguages: texts,
      slug: text,
      reference: text,
      country: text,
    })
    .optional(),
})

const readinessField: UIField = {
  name: 'readiness',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: 'payload-take-action/client#Readiness' },
    disableListColumn: true,
  },
}

/**
 * Tells what stands in the way of publishing and what should be looked at, beside the form:
 * `POST /api/cases/readiness?locale=xx` with `{id?, form?}` gives `{remarks: [{level, sentence, path, locale?}]}`. Publishing
 * is refused while something blocks.
 */
export function withReadiness(
  cases: CollectionConfig,
  rules: Rules,
  defaultLanguage: string,
): CollectionConfig {
  return {
    ...cases,
    fields: [readinessField, ...cases.fields],
    hooks: {
      ...cases.hooks,
      beforeChange: [...(cases.hooks?.beforeChange ?? []), refuseUnready(defaultLanguage)],
    },
    endpoints: [
      ...(cases.endpoints || []),
      {
        path: '/readiness',
        method: 'post',
        handler: (req) => readiness(req, rules, defaultLanguage),
      },
    ],
  }
}

async function readiness(
  req: PayloadRequest,
  rules: Rules,
  defaultLanguage: string,
): Promise<Response> {
  if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
  const { id, form } = await bodyOf(req)
  const shown = (form as CaseForm | undefined) ?? (await savedForm(req, id))
  const remarks = await readinessOf(req, { id, form: shown, locale: req.locale }, defaultLanguage)
  return Response.json({ remarks }, { headers: { 'Cache-Control': 'no-store' } })
}

async function bodyOf(req: PayloadRequest): Promise<z.infer<typeof asked>> {
  const body = await Promise.resolve(req.json?.()).catch(() => undefined)
  const parsed = asked.safeParse(body)
  if (!parsed.success) throw refusal(say(req, 'Send JSON: {"id": "…"} or {"form": {…}}.'), 400)
  return parsed.data
}

async function savedForm(req: PayloadRequest, id: string | number | undefined): Promise<CaseForm> {
  if (id === undefined) return {}
  const found = await req.payload.findByID({
    collection: CASES,
    id,
    draft: true,
    depth: 0,
    fallbackLocale: false,
    overrideAccess: false,
    req,
  })
  return found as unknown as CaseForm
}
