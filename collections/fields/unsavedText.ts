import type { UIField } from 'payload'

/** Beside every form in which much is written: what the end of a session left unsaved. */
export const unsavedTextField: UIField = {
  name: 'unsavedText',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: 'payload-take-action/client#UnsavedText' },
    disableListColumn: true,
  },
}
