import type { CollectionConfig, PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { smallBody } from '../http/smallBody.ts'
import { readTargetsAsked, readTemplateAsked } from '../letters/readAsked.ts'
import { targetsOf } from '../letters/targetsOf.ts'
import { templateInCase } from '../letters/templateInCase.ts'
import type { NormalisedOptions } from '../options.ts'
import { languagesOf } from '../publishing/languages.ts'

const MOST_BYTES = 200_000

/**
 * What the form of a case asks for while letters are written, for whoever is signed in:
 * `POST /api/cases/letter-targets?locale=xx` gives `{targets}` as readers will get them, and
 * `POST /api/cases/letter-template` a template as it would be copied now.
 */
export function withLetterDesk(
  cases: CollectionConfig,
  rules: Rules,
  options: NormalisedOptions,
): CollectionConfig {
  const answered = (answer: (req: PayloadRequest, body: unknown) => Promise<object>) => {
    return async (req: PayloadRequest) => {
      if (!(await rules.signedIn({ req }))) throw refusal(say(req, 'Sign in to see this.'), 401)
      const body = await bodyOf(req)
      return Response.json(await answer(req, body), { headers: { 'Cache-Control': 'no-store' } })
    }
  }
  const languages = (req: PayloadRequest) =>
    languagesOf(req.payload.config, options.defaultLanguage)
  return {
    ...cases,
    endpoints: [
      ...(cases.endpoints || []),
      {
        path: '/letter-targets',
        method: 'post',
        handler: answered(async (req, body) => ({
          targets: await targetsOf(req, readTargetsAsked(req, body), languages(req)),
        })),
      },
      {
        path: '/letter-template',
        method: 'post',
        handler: answered((req, body) => templateInCase(req, readTemplateAsked(req, body))),
      },
    ],
  }
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = await smallBody(req, MOST_BYTES)
  if (text === undefined) throw refusal(say(req, 'This is more than a case’s form sends.'), 413)
  try {
    return JSON.parse(text)
  } catch {
    throw refusal(say(req, 'Send JSON.'), 400)
  }
}
