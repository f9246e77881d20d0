import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  PayloadRequest,
} from 'payload'
import { IMPORTS, nameOfUser, type Rules, refusal, say } from '../../collections/index.ts'
import type { TableRow } from './csv/readTable.ts'
import { importFile, READ, rowsIn } from './importFile.ts'
import { answer, bodyOf, editorsOnly, pageIn, refuseStrangers, slugIn } from './ofDirectory.ts'

/**
 * Payload's collection of imports, for editors alone: each is a record of who imported what, and of
 * the rows that could not be taken. The file itself is not kept.
 */
export function editorsImports(imports: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...imports,
    slug: IMPORTS,
    labels: { singular: 'Import', plural: 'Imports' },
    access: editorsOnly(rules),
    fields: [...imports.fields.map(arranged), result, importedBy],
    upload: {
      ...(imports.upload as object),
      disableLocalStorage: true,
      handlers: [() => new Response(null, { status: 404 })],
      pasteURL: false,
      bulkUpload: false,
      displayPreview: false,
      // By the last ones Windows calls what Excel has saved.
      mimeTypes: [
        'text/csv',
        'text/tab-separated-values',
        'text/plain',
        'application/vnd.ms-excel',
      ],
    },
    hooks: { beforeOperation: [onlyByEndpoint], beforeChange: [noteWhoImports] },
    endpoints: [
      { path: '/', method: 'post', handler: (req) => create(req, rules) },
      { path: '/preview-data', method: 'post', handler: (req) => preview(req, rules) },
    ],
  }
}

const result: Field = {
  name: 'result',
  type: 'ui',
  admin: { components: { Field: 'payload-take-action/client#ImportResult' } },
}

const importedBy: Field = {
  name: 'importedBy',
  label: 'Imported by',
  type: 'text',
  admin: { readOnly: true, condition: (data) => Boolean(data?.importedBy) },
}

const noteWhoImports: CollectionBeforeChangeHook = ({ data, operation, req }) =>
  operation === 'create' ? { ...data, importedBy: nameOfUser(req) ?? null } : data

/**
 * How rows find what they change is not for choosing: by their ids, or a second one would be made of
 * each. What became of them is told in words of our own.
 */
function arranged(field: Field): Field {
  if (!('name' in field)) return field
  const shown = (condition: NonNullable<Field['admin']>['condition']) =>
    ({ ...field, admin: { ...field.admin, condition } }) as Field
  switch (field.name) {
    case 'importMode':
      return { ...shown(() => false), defaultValue: 'upsert' } as Field
    case 'matchField':
    case 'summary':
      return shown(() => false)
    case 'preview':
      return shown((data) => data?.status === 'pending')
    default:
      return field
  }
}

/** Rows are saved by the endpoint alone: within the write of the record one that fails would undo the others. */
const onlyByEndpoint: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.context[READ]) {
    throw refusal(
      say(req, 'Send the file to /api/{collection}: it is imported there.', {
        collection: IMPORTS,
      }),
      405,
    )
  }
  return args
}

/** `POST /api/directory-imports`, as Payload's form sends it. */
async function create(req: PayloadRequest, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  return answer(await importFile(req), 201)
}

/** `POST …/preview-data`: what a file holds, before anything is written. */
async function preview(req: PayloadRequest, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  const form = await bodyOf(req)
  const { fileData } = form
  const bytes = Buffer.from(typeof fileData === 'string' ? fileData : '', 'base64')
  const rows = rowsIn(bytes, slugIn(form.collectionSlug, req), req)
  const { limit, page } = pageIn(form)
  const totalPages = Math.ceil(rows.length / limit)
  return answer({
    docs: rows.slice((page - 1) * limit, page * limit).map(shown),
    hasNextPage: page < totalPages,
    hasPrevPage: page > 1,
    limit,
    page,
    totalDocs: rows.length,
    totalPages,
  })
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
