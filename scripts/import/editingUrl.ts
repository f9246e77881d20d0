import type { Payload } from 'payload'
import type { SavedDraft } from '../../plugin/import/saveDraft.ts'

/** Where in the admin a draft stands; one in the trash has a view of its own there. Opens in the locale of its texts. */
export function editingUrl(
  { config }: Pick<Payload, 'config'>,
  { id, isInTrash, locale }: Pick<SavedDraft, 'id' | 'isInTrash' | 'locale'>,
): string {
  const list = `${config.serverURL}${config.routes.admin}/collections/cases`
  if (isInTrash) return `${list}/trash/${id}`
  return locale ? `${list}/${id}?locale=${locale}` : `${list}/${id}`
}
