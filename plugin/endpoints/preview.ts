import { APIError, type CollectionConfig, type PayloadRequest } from 'payload'
import { CASES, type Rules, refusal, say } from '../../collections/index.ts'
import { normaliseTag } from '../../core/languages.ts'
import { errorAnswer } from '../http/answers.ts'
import { publicOrigin, routeParam } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import type { RenderedPage } from '../page/document.ts'
import { renderBoxView } from '../preview/boxView.ts'
import { type Controls, queryOf, readControls, type View } from '../preview/controls.ts'
import { renderLetterView } from '../preview/letterView.ts'
import { LINK_LASTS, signLink } from '../preview/links.ts'
import { renderPageView } from '../preview/pageView.ts'
import { type Preview, previewCase } from '../preview/previewCase.ts'
import { qrCode } from '../preview/qrCode.ts'
import { readTyped } from '../preview/readTyped.ts'
import { renderRefusal, renderShell } from '../preview/shell.ts'
import type { ViewInput } from '../preview/view.ts'
import { readerOf } from '../preview/viewer.ts'
import { type Languages, languagesOf } from '../publishing/languages.ts'
import { HTML, headersOf } from './pages.ts'

const PHONE_ACTION = 'payload-take-action/client#PhonePreview'

const BREAKPOINTS = [
  { name: 'phone', label: 'Phone', width: 375, height: 667 },
  { name: 'tablet', label: 'Tablet', width: 820, height: 1180 },
  { name: 'desktop', label: 'Desktop', width: 1280, height: 800 },
]

const VIEWS: Record<View, (input: ViewInput) => RenderedPage> = {
  box: renderBoxView,
  page: renderPageView,
  letter: renderLetterView,
}

/** What nobody keeps, finds or is told of. */
const HIDDEN = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Shows a draft as readers will see it, beside the form through Payload's own live preview and in a
 * window of its own: `GET /api/cases/ID/preview`, which holds one of `…/preview/box`, `…/preview/page`
 * and `…/preview/letter`; `…/preview.json` is what the box in them is given. The same by `POST` with
 * `{locale, data}` of a form shows what is not saved yet. `POST …/preview/link` gives
 * `{url, expires, image}` for a phone.
 */
export function withPreview(
  cases: CollectionConfig,
  rules: Rules,
  options: NormalisedOptions,
): CollectionConfig {
  const { components } = cases.admin ?? {}
  const controls = components?.edit?.beforeDocumentControls ?? []
  const desk: Desk = { rules, options }
  const view = (req: PayloadRequest) => orSaid(req, () => showView(req, desk))
  const json = (req: PayloadRequest) => showJson(req, desk)
  return {
    ...cases,
    admin: {
      ...cases.admin,
      preview: (doc, { locale, req }) => addressOf(req, doc, locale),
      livePreview: {
        url: ({ data, locale, req }) => addressOf(req, data, locale?.code),
        breakpoints: BREAKPOINTS,
      },
      components: {
        ...components,
        edit: { ...components?.edit, beforeDocumentControls: [...controls, PHONE_ACTION] },
      },
    },
    endpoints: [
      ...(cases.endpoints || []),
      {
        path: '/:id/preview',
        method: 'get',
        handler: (req) => orSaid(req, () => showShell(req, desk)),
      },
      { path: '/:id/preview/link', method: 'post', handler: (req) => makeLink(req, desk) },
      { path: '/:id/preview/:view', method: 'get', handler: view },
      { path: '/:id/preview/:view', method: 'post', handler: view },
      { path: '/:id/preview.json', method: 'get', handler: json },
      { path: '/:id/preview.json', method: 'post', handler: json },
    ],
  }
}

interface Desk {
  rules: Rules
  options: NormalisedOptions
}

/** The preview of a stored case, in the language that is being edited. */
function addressOf(
  req: PayloadRequest,
  { id, deletedAt }: Record<string, unknown>,
  locale: string | undefined,
): string | null {
  if (!id || deletedAt) return null
  const lang = normaliseTag(locale)
  return pathOf(req, String(id)) + (lang ? `?lang=${encodeURIComponent(lang)}` : '')
}

function pathOf({ payload }: PayloadRequest, id: string): string {
  return `${payload.config.routes.api}/${CASES}/${encodeURIComponent(id)}/preview`
}

async function showShell(req: PayloadRequest, desk: Desk): Promise<Response> {
  const { id, controls, languages, preview } = await read(req, desk)
  const page = renderShell({
    preview,
    controls,
    say: (english, values) => say(req, english, values),
    adminLang: adminLang(req),
    base: pathOf(req, id),
    langs: [...languages.codes.keys()],
    link: req.searchParams.get('link'),
  })
  return pageAnswer(page)
}

async function showView(req: PayloadRequest, desk: Desk): Promise<Response> {
  const render = VIEWS[routeParam(req, 'view') as View]
  if (!render) throw refusal(say(req, 'There is nothing at this address.'), 404)
  const { id, controls, preview, now } = await read(req, desk)
  const { api } = req.payload.config.routes
  const base = pathOf(req, id)
  const page = render({
    preview,
    controls,
    say: (english, values) => say(req, english, values),
    adminLang: adminLang(req),
    base,
    answer: `${base}.json?${queryOf(controls, req.searchParams.get('link'))}`,
    scriptUrl: `${api}/take-action/embed/v1.js`,
    now,
  })
  return pageAnswer(page, { status: controls.state === 'missing' ? 404 : 200, preview })
}

async function showJson(req: PayloadRequest, desk: Desk): Promise<Response> {
  const { controls, preview } = await read(req, desk)
  if (controls.state === 'missing') {
    return errorAnswer(404, 'not_found', 'There is no public case at this address.', HIDDEN)
  }
  if (controls.state === 'unreachable') {
    return errorAnswer(
      502,
      'unreachable',
      'This is how the box looks where no server answers.',
      HIDDEN,
    )
  }
  return Response.json(preview.published, { headers: { ...HIDDEN, ...completeness(preview) } })
}

async function makeLink(req: PayloadRequest, { rules, options }: Desk): Promise<Response> {
  const { user } = req
  if (!user || !(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to do this.'), 401)
  const id = routeParam(req, 'id')
  const found = await req.payload.findByID({
    collection: CASES,
    id,
    draft: true,
    select: { slug: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  if (!found) throw noSuchDraft(req)
  const expires = Date.now() + LINK_LASTS
  const maker = { collection: user.collection, id: String(user.id) }
  const link = signLink(req.payload.secret, id, maker, expires)
  const url = `${publicOrigin(req, options.serverURL)}${pathOf(req, id)}?link=${link}`
  return Response.json(
    { url, expires: new Date(expires).toISOString(), image: qrCode(url) },
    { status: 201, headers: HIDDEN },
  )
}

interface Read {
  id: string
  controls: Controls
  languages: Languages
  preview: Preview
  now: number
}

/** The draft that was asked for, as it is stored or as it is sent, for whoever may see it. */
async function read(req: PayloadRequest, { rules, options }: Desk): Promise<Read> {
  const id = routeParam(req, 'id')
  const reader = await readerOf(req, rules, id)
  const languages = languagesOf(req.payload.config, options.defaultLanguage)
  const controls = readControls(req.searchParams, languages)
  const now = Date.now()
  const isTyped = req.method === 'POST'
  // A link shows what is saved; whoever bears it writes nothing.
  if (isTyped && reader !== req) throw refusal(say(req, 'Sign in to do this.'), 401)
  const typed = isTyped ? await readTyped(req, languages) : undefined
  const origin = publicOrigin(req, options.serverURL)
  const preview = await previewCase(reader, { id, controls, typed, languages, origin, now })
  if (!preview) throw noSuchDraft(req)
  return { id, controls, languages, preview, now }
}

function noSuchDraft(req: PayloadRequest): APIError {
  return refusal(say(req, 'There is no such case, or it is in the trash.'), 404)
}

function pageAnswer(
  page: RenderedPage,
  { status = 200, preview }: { status?: number; preview?: Preview } = {},
): Response {
  const { 'Access-Control-Allow-Origin': _, ...headers } = headersOf(page)
  return new Response(page.html, {
    status,
    headers: {
      ...headers,
      ...HIDDEN,
      ...(preview ? completeness(preview) : {}),
      'Content-Type': HTML,
    },
  })
}

function completeness({ isComplete }: Preview): Record<string, string> {
  return { 'Take-Action-Complete': isComplete ? 'yes' : 'no' }
}

/** A refusal as a page that says it, since it is a person who asks for one. */
async function orSaid(req: PayloadRequest, show: () => Promise<Response>): Promise<Response> {
  try {
    return await show()
  } catch (error) {
    if (!(error instanceof APIError)) throw error
    const words = (english: string) => say(req, english)
    return pageAnswer(renderRefusal(error.message, words, adminLang(req)), {
      status: error.status,
    })
  }
}

function adminLang({ i18n }: PayloadRequest): string {
  return normaliseTag(i18n?.language) ?? 'en'
}
