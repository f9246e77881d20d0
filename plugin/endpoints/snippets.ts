import type { CollectionConfig, EditConfigWithoutRoot, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { publicOrigin } from '../http/query.ts'
import type { NormalisedOptions } from '../options.ts'
import { languagesOf } from '../publishing/languages.ts'
import { embeddedCase } from '../snippets/embeddedCase.ts'

const EMBED_VIEW = 'payload-take-action/client#EmbedView'

/**
 * Lets editors hand out a case: the tab “Embed” beside its form, and `GET /api/cases/ID/embed`, which
 * gives what its snippets are made from.
 */
export function embeddable(
  cases: CollectionConfig,
  rules: Rules,
  options: NormalisedOptions,
): CollectionConfig {
  const { components } = cases.admin ?? {}
  const { views } = components ?? {}
  return {
    ...cases,
    admin: {
      ...cases.admin,
      components: {
        ...components,
        views: {
          ...views,
          edit: {
            ...views?.edit,
            embed: {
              Component: EMBED_VIEW,
              path: '/embed',
              tab: { href: '/embed', label: ({ t }: { t: Translate }) => labelIn(t) },
            },
          } as EditConfigWithoutRoot,
        },
      },
    },
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/:id/embed', method: 'get', handler: (req) => embed(req, rules, options) },
    ],
  }
}

type Translate = (key: never) => string

/** Payload gives a label the means to translate by a key alone, and that key where there is nothing. */
function labelIn(t: Translate): string {
  const translated = t('takeAction:Embed' as never)
  return translated === 'takeAction:Embed' ? 'Embed' : translated
}

async function embed(
  req: PayloadRequest,
  rules: Rules,
  options: NormalisedOptions,
): Promise<Response> {
  if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
  const embedded = await embeddedCase(req, String(req.routeParams?.id), {
    languages: languagesOf(req.payload.config, options.defaultLanguage),
    origin: publicOrigin(req, options.serverURL),
  })
  if (!embedded) {
    throw refusal(
      say(
        req,
        'This case has no address yet. Give it a reference and a country, or an address (slug), and save it.',
      ),
      409,
    )
  }
  return Response.json(embedded, { headers: { 'Cache-Control': 'no-store' } })
}
