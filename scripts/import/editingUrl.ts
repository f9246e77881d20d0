import type { Payload } from 'payload'
import type { SavedDraft } from '../../plugin/import/saveDraft.ts'

/** Where in the admin a draft stands; one in the trash has a view of its own there. */
export function editingUrl(
  { config }: Pick<Payload, 'config'>,
  { id, isInTrash }: Pick<SavedDraft, 'id' | 'isInTrash'>,
): string {
  const list = `${config.serverURL}${config.routes.admin}/collections/cases`
  return isInTrash ? `${list}/trash/${id}` : `${list}/${id}`
}
