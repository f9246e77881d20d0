import type { CollectionConfig, Endpoint, Field, FieldHook, PayloadRequest } from 'payload'
import { GROUPS } from '../../collections/groups.ts'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { sentence } from '../../core/said.ts'
import { OF_TASK, type ScheduledJob } from './job.ts'
import { nameOf } from './nameOf.ts'
import { readRun } from './readRun.ts'
import { runAgain } from './runAgain.ts'
import { runsOf } from './runsOf.ts'

/** Payload's hidden collection of jobs as one that editors can read: what is scheduled, and what failed. */
export function readableJobs(jobs: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...jobs,
    labels: { singular: 'Scheduled change', plural: 'Scheduled changes' },
    admin: {
      ...jobs.admin,
      hidden: false,
      group: GROUPS.actions,
      defaultColumns: ['what', 'state', 'waitUntil', 'reason'],
      description:
        'What is to be published or unpublished at a time, and what failed. What went well is not kept here.',
    },
    // Other jobs of the app are not ours to show.
    access: {
      ...jobs.access,
      read: async (args) => ((await rules.editors(args)) ? OF_TASK : false),
    },
    endpoints: [...(jobs.endpoints || []), ...endpoints(rules)],
    fields: [...TOLD, ...jobs.fields.map(readable)],
  }
}

function endpoints(rules: Rules): Endpoint[] {
  return [
    {
      // Payload itself calls the jobs’ own slug “collection”.
      path: '/of/:slug/:doc',
      method: 'get',
      handler: async (req) => {
        await refuseOthers(req, rules)
        const { slug, doc } = req.routeParams ?? {}
        return answer({ runs: await runsOf(req, String(slug), String(doc)) })
      },
    },
    {
      path: '/:id/again',
      method: 'post',
      handler: async (req) => {
        await refuseOthers(req, rules)
        const run = await runAgain(req, String(req.routeParams?.id))
        return answer(run ? { run } : {})
      },
    },
  ]
}

async function refuseOthers(req: PayloadRequest, rules: Rules): Promise<void> {
  if (!(await rules.editors({ req })))
    throw refusal(say(req, 'Only editors see and run what is scheduled.'), 403)
}

function answer(body: object): Response {
  return Response.json(body, { headers: { 'Cache-Control': 'no-store' } })
}

const STATES = {
  waiting: sentence('Waiting'),
  running: sentence('Running'),
  repeating: sentence('Failed, is tried again'),
  failed: sentence('Failed'),
}

const TOLD: Field[] = [
  told('what', 'What', ({ data, req }) =>
    nameOf(data as ScheduledJob, { req, overrideAccess: false }),
  ),
  told('state', 'State', ({ data, req }) =>
    say(req, STATES[readRun(data as ScheduledJob, req).state]),
  ),
  told('reason', 'Reason', ({ data, req }) => readRun(data as ScheduledJob, req).reason),
  {
    name: 'again',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: 'payload-take-action/client#RunAgain' },
      disableListColumn: true,
      condition: (data) => Boolean(data?.hasError),
    },
  },
]

/** Said in words out of what is kept, and kept nowhere. */
function told(name: string, label: string, tell: FieldHook): Field {
  return {
    name,
    label,
    type: 'text',
    virtual: true,
    admin: { readOnly: true, disableListFilter: true },
    hooks: { afterRead: [tell] },
  }
}

const LABELS: Record<string, string> = {
  waitUntil: sentence('Due'),
  hasError: sentence('Failed'),
}
const HIDDEN = [
  'input',
  'taskStatus',
  'queue',
  'taskSlug',
  'processing',
  'completedAt',
  'error',
  'log',
  'totalTried',
]

function readable(field: Field): Field {
  if (field.type === 'tabs') {
    const tabs = field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(readable) }))
    return { ...field, tabs }
  }
  if (!('name' in field)) return field
  const { name } = field
  const label = LABELS[name]
  const admin = {
    ...field.admin,
    description: undefined,
    readOnly: true,
    ...(HIDDEN.includes(name) ? { hidden: true } : {}),
  }
  return { ...field, ...(label ? { label } : {}), admin } as Field
}
