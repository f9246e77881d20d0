import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  PayloadRequest,
} from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import { type Delimiter, writeCsv } from './csv/csv.ts'
import { exportTable, readChoice } from './csv/exportTable.ts'
import { bodyOf, isOfDirectory, numberIn, refuseOthers } from './ofDirectory.ts'
import { wrapped } from './wrapped.ts'

/**
 * Payload's collection of exports, for editors alone. A file is made as it is asked for and kept
 * nowhere: none lies on a disk with the addresses of the directory.
 */
export function editorsExports(exports: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...exports,
    labels: { singular: 'Export', plural: 'Exports' },
    access: {
      read: rules.editors,
      create: rules.editors,
      update: rules.nobody,
      delete: rules.editors,
      readVersions: rules.editors,
      unlock: rules.nobody,
    },
    fields: [...exports.fields.map(arranged), delimiter],
    upload: { ...(exports.upload as object), disableLocalStorage: true },
    hooks: {
      ...exports.hooks,
      beforeOperation: (exports.hooks?.beforeOperation ?? []).map(others),
    },
    endpoints: wrapped(exports.endpoints, {
      '/download': (req, theirs) => download(req, theirs, rules),
      '/export-preview': (req, theirs) => preview(req, theirs, rules),
    }),
  }
}

const delimiter: Field = {
  name: 'delimiter',
  label: 'Columns are divided by',
  type: 'select',
  defaultValue: ',',
  options: [
    { value: ',', label: 'Commas' },
    { value: ';', label: 'Semicolons, as Excel wants it in much of Europe' },
  ],
  admin: { description: 'Both can be imported again. The file is in UTF-8.' },
}

/** The file has a form of its own, with every column that an import needs. */
function arranged(field: Field): Field {
  if ('fields' in field && !('name' in field)) {
    return { ...field, fields: field.fields.map(arranged) } as Field
  }
  const isHidden = 'name' in field && ['fields', 'drafts'].includes(field.name ?? '')
  return isHidden ? ({ ...field, admin: { ...field.admin, hidden: true } } as Field) : field
}

/** Of the directory nothing is saved as an export. */
function others(hook: CollectionBeforeOperationHook): CollectionBeforeOperationHook {
  return (given) => {
    const { operation, req } = given
    const slug = (given.args as { data?: { collectionSlug?: unknown } }).data?.collectionSlug
    if (operation !== 'create') return hook(given)
    if (isOfDirectory(slug)) throw refusal(say(req, 'Download the file: none is kept here.'), 405)
    refuseOthers(slug, req)
    return hook(given)
  }
}

type Theirs = (req: PayloadRequest) => Response | Promise<Response>

async function refuseStrangers(req: PayloadRequest, rules: Rules): Promise<void> {
  if (!(await rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors import and export the directory.'), 403)
  }
}

async function download(req: PayloadRequest, theirs: Theirs, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  const body = await bodyOf(req)
  const data = (body.data ?? {}) as Record<string, unknown>
  if (!isOfDirectory(data.collectionSlug)) {
    refuseOthers(data.collectionSlug, req)
    return theirs(again(req, body))
  }
  const choice = readChoice(data.collectionSlug, data, req)
  const table = await exportTable(req, choice)
  const by: Delimiter = data.delimiter === ';' ? ';' : ','
  return new Response(writeCsv(table, by), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${choice.slug}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
    },
  })
}

async function preview(req: PayloadRequest, theirs: Theirs, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  const body = await bodyOf(req)
  if (!isOfDirectory(body.collectionSlug)) {
    refuseOthers(body.collectionSlug, req)
    return theirs(again(req, body))
  }
  const limit = numberIn(body.previewLimit, 100, 10)
  const choice = readChoice(body.collectionSlug, body, req)
  const [columns = [], ...rows] = await exportTable(req, choice)
  const total = rows.length
  const totalPages = Math.ceil(total / limit)
  const page = numberIn(body.previewPage, Math.max(totalPages, 1), 1)
  const shown = rows.slice((page - 1) * limit, page * limit)
  return Response.json(
    {
      columns,
      docs: shown.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]]))),
      exportTotalDocs: total,
      hasNextPage: page < totalPages,
      hasPrevPage: page > 1,
      limit,
      page,
      totalDocs: total,
      totalPages,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/** A request whose body was read once, for a handler that reads it itself. */
function again(req: PayloadRequest, body: Record<string, unknown>): PayloadRequest {
  req.data = body
  req.json = async () => body
  return req
}
