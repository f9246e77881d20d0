import type { PayloadRequest } from 'payload'
import { CASES, faultOfPrevious, idOf, say } from '../../collections/index.ts'
import { addresses } from './checks/addresses.ts'
import { budgets } from './checks/budgets.ts'
import { deadline } from './checks/deadline.ts'
import { glosses } from './checks/glosses.ts'
import { letterLanguages } from './checks/languages.ts'
import { letters } from './checks/letters.ts'
import { people } from './checks/people.ts'
import { placeholders } from './checks/placeholders.ts'
import { reachable } from './checks/reachable.ts'
import { required } from './checks/required.ts'
import { safetyNote } from './checks/safetyNote.ts'
import { translations } from './checks/translations.ts'
import type { Check, Desk } from './desk.ts'
import { advice, type Finding, type Remark } from './finding.ts'
import { type Asked, readDesk } from './readDesk.ts'

/** In the order of the form. */
const CHECKS: Check[] = [
  required,
  people,
  safetyNote,
  reachable,
  addresses,
  letters,
  glosses,
  letterLanguages,
  placeholders,
  budgets,
  deadline,
  translations,
]

/** Those whose blocks the fields and the chain do not refuse themselves. */
const GATES: Check[] = [people, reachable, addresses]

/** What stands in the way of publishing a case, then what should be looked at, in the asker's language. */
export async function readinessOf(
  req: PayloadRequest,
  asked: Asked,
  defaultLanguage: string,
): Promise<Remark[]> {
  const desk = await readDesk(req, asked, defaultLanguage)
  const findings = [...CHECKS.flatMap((check) => check(desk)), ...(await chain(req, desk))]
  return (['blocks', 'advice'] as const).flatMap((level) => remarksOf(req, findings, level, desk))
}

/**
 * What a case must not be published with, although each of its fields is in order; or where nobody has
 * asked the fields, `unasked`, whether they are.
 */
export async function gatesOf(
  req: PayloadRequest,
  asked: Asked & { unasked: boolean },
  defaultLanguage: string,
): Promise<Remark[]> {
  const desk = await readDesk(req, asked, defaultLanguage)
  const gates = asked.unasked ? [required, letters, ...GATES] : GATES
  return remarksOf(
    req,
    gates.flatMap((check) => check(desk)),
    'blocks',
    desk,
  )
}

function remarksOf(
  req: PayloadRequest,
  findings: Finding[],
  level: Finding['level'],
  desk: Desk,
): Remark[] {
  return findings
    .filter((finding) => finding.level === level)
    .map(({ english, values, path, lang = desk.lang }) => ({
      level,
      sentence: say(req, english, values),
      path,
      locale: lang === desk.lang ? undefined : desk.codes.get(lang),
    }))
}

/** A case's place among the notices, which only the database knows. */
async function chain(req: PayloadRequest, { id, form }: Desk): Promise<Finding[]> {
  const previous = idOf(form.previous)
  const place = {
    id,
    previous,
    publishes: true,
    isStop: form.notice === 'stop',
    reference: form.reference,
  }
  const fault = await faultOfPrevious(place, req)
  if (fault) return [{ level: 'blocks', english: fault, path: 'previous' }]
  if (!previous) {
    return form.notice === 'update' && !form.previousElsewhere?.url
      ? [
          advice(
            'previous',
            'This is an update, but follows no notice: choose the one that it updates.',
          ),
        ]
      : []
  }
  return (await isFollowed(req, previous, id))
    ? [advice('previous', 'Another notice follows the same one: the chain forks.')]
    : []
}

async function isFollowed(req: PayloadRequest, previous: string, id: Desk['id']): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: CASES,
    where: {
      and: [{ previous: { equals: previous } }, ...(id ? [{ id: { not_equals: id } }] : [])],
    },
    overrideAccess: !req.user,
    req,
  })
  return totalDocs > 0
}
