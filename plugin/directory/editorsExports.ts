import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  PayloadRequest,
} from 'payload'
import { EXPORTS, type Rules, refusal, say } from '../../collections/index.ts'
import { type Delimiter, writeCsv } from './csv/csv.ts'
import { exportTable, readChoice, tableOf } from './csv/exportTable.ts'
import { readForFile } from './csv/readForFile.ts'
import { answer, bodyOf, editorsOnly, pageIn, refuseStrangers, slugIn } from './ofDirectory.ts'

/**
 * Payload's collection of exports, for editors alone. A file is made as it is asked for and kept
 * nowhere: none lies on a disk with the addresses of the directory. `POST …/download` gives it.
 */
export function editorsExports(exports: CollectionConfig, rules: Rules): CollectionConfig {
  return {
    ...exports,
    slug: EXPORTS,
    labels: { singular: 'Export', plural: 'Exports' },
    admin: {
      ...exports.admin,
      components: { edit: { SaveButton: 'payload-take-action/client#DownloadExport' } },
    },
    access: editorsOnly(rules),
    fields: exports.fields.flatMap(whole),
    upload: { ...(exports.upload as object), disableLocalStorage: true },
    hooks: { beforeOperation: [nothingKept] },
    endpoints: [
      { path: '/download', method: 'post', handler: (req) => download(req, rules) },
      { path: '/export-preview', method: 'post', handler: (req) => preview(req, rules) },
    ],
  }
}

const delimiter: Field = {
  name: 'delimiter',
  label: 'Columns are divided by',
  type: 'select',
  defaultValue: 'comma',
  options: [
    { value: 'comma', label: 'Commas' },
    { value: 'semicolon', label: 'Semicolons, as Excel wants it in much of Europe' },
  ],
  admin: { isClearable: false, description: 'Either can be imported again. The file is in UTF-8.' },
}

/** What Payload offers to leave out. Its limit begins as the length of the list's page, its locale as the one on the screen. */
const LEFT_OUT = ['fields', 'drafts', 'limit', 'page', 'locale']

/** A file of the directory has always all that an import needs: every column, language and row. */
function whole(field: Field): Field[] {
  if ('name' in field) return LEFT_OUT.includes(field.name ?? '') ? [] : [field]
  if (!('fields' in field)) return [field]
  const fields = field.fields.flatMap(whole)
  const isForm = field.type === 'collapsible'
  return [{ ...field, fields: isForm ? [...fields, delimiter] : fields } as Field]
}

const nothingKept: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create') throw refusal(say(req, 'Download the file: none is kept here.'), 405)
  return args
}

async function download(req: PayloadRequest, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  const { data } = await bodyOf(req)
  const form = (data ?? {}) as Record<string, unknown>
  const slug = slugIn(form.collectionSlug, req)
  const table = await exportTable(req, { slug, ...readChoice(form) })
  const by: Delimiter = form.delimiter === 'semicolon' ? ';' : ','
  return new Response(writeCsv(table, by), {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Disposition': `attachment; filename="${slug}.csv"`,
      'Content-Type': 'text/csv; charset=utf-8',
    },
  })
}

async function preview(req: PayloadRequest, rules: Rules): Promise<Response> {
  await refuseStrangers(req, rules)
  const form = await bodyOf(req)
  const slug = slugIn(form.collectionSlug, req)
  const found = await readForFile(req, slug, { ...readChoice(form), ...pageIn(form) })
  const [columns = [], ...rows] = tableOf(req, slug, found.docs)
  const docs = rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
  return answer({ ...found, columns, docs, exportTotalDocs: found.totalDocs })
}
