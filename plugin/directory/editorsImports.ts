import {
  addDataAndFileToRequest,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Field,
  type PayloadRequest,
} from 'payload'
import { nameOfUser, type Rules, refusal, say } from '../../collections/index.ts'
import { columnsOf, localesOf } from './csv/columns.ts'
import { decodeCsv } from './csv/decodeCsv.ts'
import { type Imported, importRows } from './csv/importRows.ts'
import { readTable, type TableRow } from './csv/readTable.ts'
import { bodyOf, isOfDirectory, numberIn, refuseOthers } from './ofDirectory.ts'
import { wrapped } from './wrapped.ts'

const IMPORTS = 'imports'

/** Set on `req.context` once the file of an import has been read, which no HTTP client can do. */
const READ = 'takeActionRead'

/**
 * Payload's collection of imports, for editors alone: each is a record of who imported what, and of
 * the rows that could not be taken. The file itself is not kept.
 */
export function editorsImports(imports: CollectionConfig, rules: Rules): CollectionConfig {
  const { hooks = {} } = imports
  return {
    ...imports,
    labels: { singular: 'Import', plural: 'Imports' },
    access: {
      read: rules.editors,
      create: rules.editors,
      update: rules.nobody,
      delete: rules.editors,
      readVersions: rules.editors,
      unlock: rules.nobody,
    },
    fields: [...imports.fields.map(arranged), importedBy],
    upload: {
      ...(imports.upload as object),
      disableLocalStorage: true,
      pasteURL: false,
      bulkUpload: false,
      // By the last ones Windows calls what Excel has saved.
      mimeTypes: [
        'text/csv',
        'text/tab-separated-values',
        'text/plain',
        'application/vnd.ms-excel',
      ],
    },
    hooks: {
      ...hooks,
      beforeOperation: [onlyByEndpoint, ...(hooks.beforeOperation ?? [])],
      beforeChange: [noteWhoImports, ...(hooks.beforeChange ?? [])],
      afterChange: (hooks.afterChange ?? []).map(others),
    },
    endpoints: [
      { path: '/', method: 'post', handler: (req) => create(req, rules) },
      ...wrapped(imports.endpoints, {
        '/preview-data': (req, theirs) => preview(req, theirs, rules),
      }),
    ],
  }
}

const importedBy: Field = {
  name: 'importedBy',
  label: 'Imported by',
  type: 'text',
  admin: { readOnly: true, condition: (data) => Boolean(data?.importedBy) },
}

const noteWhoImports: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, importedBy: nameOfUser(req) ?? null } : data

/** How rows find what they change is not for choosing: by their ids, or a second one would be made of each. */
function arranged(field: Field): Field {
  if (!('name' in field) || !['importMode', 'matchField'].includes(field.name ?? '')) return field
  const isOurs = (data: { collectionSlug?: unknown }) => isOfDirectory(data?.collectionSlug)
  return {
    ...field,
    ...(field.name === 'importMode' ? { defaultValue: 'upsert' } : {}),
    admin: { ...field.admin, condition: (data: object) => !isOurs(data) },
  } as Field
}

/** Rows are saved by the endpoint alone: within the write of the record one that fails would undo the others. */
const onlyByEndpoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return args
  const slug = (args as { data?: { collectionSlug?: unknown } }).data?.collectionSlug
  if (!isOfDirectory(slug)) refuseOthers(slug, req)
  else if (!req.context[READ]) {
    throw refusal(say(req, 'Send the file to /api/imports: it is imported there.'), 405)
  }
  return args
}

/** `POST /api/imports`, as Payload's form sends it: the file is read, recorded, and its rows saved. */
async function create(req: PayloadRequest, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  await addDataAndFileToRequest(req)
  const slug = req.data?.collectionSlug
  if (!isOfDirectory(slug)) {
    refuseOthers(slug, req)
    return created(req, await record(req))
  }
  if (!req.file?.data?.length) throw refusal(say(req, 'Choose a CSV file.'), 400)
  // Before anything is recorded: a file that is no table leaves no trace.
  const rows = readTable(req.file.data, everyColumn(slug, req), req)
  req.context[READ] = true
  const doc = await record(req)
  const result = await importRows(req, slug, rows)
  const data = { status: statusOf(result), summary: summaryOf(result) }
  await req.payload.update({
    collection: IMPORTS,
    id: doc.id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return created(req, { ...doc, ...data })
}

function record(req: PayloadRequest) {
  const { collectionSlug, importMode, matchField } = req.data as Record<string, string>
  return req.payload.create({
    collection: IMPORTS,
    data: { collectionSlug, importMode, matchField } as never,
    file: isOfDirectory(collectionSlug) ? asCsv(req) : (req.file as never),
    depth: 0,
    overrideAccess: false,
    req,
  })
}

/** The file under a name and in an encoding that Payload takes for CSV; it has been read, and is kept nowhere. */
function asCsv(req: PayloadRequest) {
  const name = req.file?.name || 'import'
  const data = Buffer.from(decodeCsv(req.file?.data ?? new Uint8Array(), req))
  return {
    name: /\.csv$/i.test(name) ? name : `${name}.csv`,
    data,
    mimetype: 'text/csv',
    size: data.length,
  }
}

function created(req: PayloadRequest, doc: object): Response {
  return Response.json(
    { doc, message: req.t('general:successfullyCreated', { label: 'CSV' }) },
    { status: 201, headers: { 'Cache-Control': 'no-store' } },
  )
}

async function refuseStrangers(req: PayloadRequest, rules: Rules): Promise<void> {
  if (!(await rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors import and export the directory.'), 403)
  }
}

function others(hook: CollectionAfterChangeHook): CollectionAfterChangeHook {
  return (args) => (isOfDirectory(args.doc.collectionSlug) ? args.doc : hook(args))
}

type Status = 'completed' | 'partial' | 'failed'

function statusOf({ issues, imported, updated, total }: Imported): Status {
  if (!issues.length) return 'completed'
  return imported + updated || issues.length < total ? 'partial' : 'failed'
}

function summaryOf({ issues, ...counts }: Imported) {
  return {
    ...counts,
    issues: issues.length,
    ...(issues.length ? { issueDetails: issues } : {}),
  }
}

async function preview(
  req: PayloadRequest,
  theirs: (req: PayloadRequest) => Response | Promise<Response>,
  rules: Rules,
): Promise<Response> {
  await refuseStrangers(req, rules)
  const body = await bodyOf(req)
  const { collectionSlug: slug, fileData } = body
  if (!isOfDirectory(slug)) {
    refuseOthers(slug, req)
    req.data = body
    req.json = async () => body
    return theirs(req)
  }
  const bytes = Buffer.from(typeof fileData === 'string' ? fileData : '', 'base64')
  const rows = readTable(bytes, everyColumn(slug, req), req)
  const limit = numberIn(body.previewLimit, 100, 10)
  const totalPages = Math.ceil(rows.length / limit)
  const page = numberIn(body.previewPage, Math.max(totalPages, 1), 1)
  return Response.json(
    {
      docs: rows.slice((page - 1) * limit, page * limit).map(shown),
      hasNextPage: page < totalPages,
      hasPrevPage: page > 1,
      limit,
      page,
      totalDocs: rows.length,
      totalPages,
    },
    { headers: { 'Cache-Control': 'no-store' } },
  )
}

/** A row under the names of the fields: what differs by language stands by its language. */
function shown({ id, cells }: TableRow): Record<string, unknown> {
  const doc: Record<string, unknown> = id ? { id } : {}
  for (const [{ field, locale, lang }, cell] of cells) {
    const key = locale ?? lang
    if (!key) doc[field] = cell
    else if (cell) doc[field] = [doc[field], `${key}: ${cell}`].filter(Boolean).join('\n')
  }
  return doc
}

function everyColumn(slug: Parameters<typeof columnsOf>[0], req: PayloadRequest) {
  return columnsOf(slug, localesOf(req.payload.config))
}
