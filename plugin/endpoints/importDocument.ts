import { type CollectionConfig, isolateObjectProperty, type PayloadRequest } from 'payload'
import { type Rules, refusal, say } from '../../collections/index.ts'
import {
  ImportError,
  type ImportErrorCode,
  type ImportResult,
  importDocument,
  LARGEST_DOCUMENT,
} from '../../importer/index.ts'
import { smallBytes } from '../http/smallBody.ts'
import { type SavedDraft, saveDraft } from '../import/saveDraft.ts'

const IMPORT_DOCUMENT = 'payload-take-action/client#ImportDocument'

const STATUSES: Record<ImportErrorCode, number> = {
  empty: 400,
  too_large: 413,
  unreadable: 415,
  unsupported: 415,
  not_a_case: 422,
}

/**
 * Lets editors make a draft of a document: `POST /api/cases/import-document?name=FILE` with its bytes gives the
 * {@link SavedDraft}, with `201` where it was made and `200` where the document had been imported before.
 * The button for it stands above the list.
 */
export function importable(cases: CollectionConfig, rules: Rules): CollectionConfig {
  const { components } = cases.admin ?? {}
  const above = components?.beforeListTable ?? []
  return {
    ...cases,
    admin: {
      ...cases.admin,
      components: { ...components, beforeListTable: [IMPORT_DOCUMENT, ...above] },
    },
    endpoints: [
      ...(cases.endpoints || []),
      { path: '/import-document', method: 'post', handler: (req) => makeDraft(req, rules) },
    ],
  }
}

async function makeDraft(req: PayloadRequest, rules: Rules): Promise<Response> {
  if (!(await rules.editors({ req }))) {
    throw refusal(say(req, 'Only editors import documents.'), 403)
  }
  const name = String(req.query.name || 'document').slice(0, 255)
  const result = read(req, name, await smallBytes(req, LARGEST_DOCUMENT))
  const asking = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  const saved = await saveDraft(req.payload, result, name, { overrideAccess: false, req: asking })
  return Response.json(saved satisfies SavedDraft, {
    status: saved.created ? 201 : 200,
    headers: { 'Cache-Control': 'no-store' },
  })
}

/** Without bytes there were more of them than are read. */
function read(req: PayloadRequest, name: string, bytes: Uint8Array | undefined): ImportResult {
  try {
    return importDocument({ name, bytes: bytes ?? new Uint8Array(LARGEST_DOCUMENT + 1) })
  } catch (error) {
    if (!(error instanceof ImportError)) throw error
    throw refusal(say(req, error.english, error.values), STATUSES[error.code])
  }
}
