import type { UIField } from 'payload'

/** Beside a document that can be published at a time: when it will be, and what failed. */
export const scheduleField: UIField = {
  name: 'schedule',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: 'payload-take-action/client#Schedule' },
    disableListColumn: true,
  },
}
