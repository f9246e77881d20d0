import type { CollectionBeforeChangeHook, Field, PayloadRequest } from 'payload'
import type { Rules } from '../access.ts'
import { dayField } from './day.ts'

/** When somebody last looked whether what is kept still holds, and who: set by one press, never typed. */
export function checkedFields(rules: Rules): Field[] {
  const access = { create: rules.nobodyField, update: rules.nobodyField }
  return [
    {
      name: 'check',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: 'payload-take-action/client#CheckedToday' },
        disableListColumn: true,
      },
    },
    dayField({
      name: 'checkedOn',
      label: 'Last checked',
      index: true,
      access,
      admin: { position: 'sidebar', readOnly: true },
    }),
    {
      name: 'checkedBy',
      label: 'Checked by',
      type: 'text',
      access,
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'savedBy',
      label: 'Saved by',
      type: 'text',
      access,
      admin: { hidden: true },
    },
  ]
}

/** Above the list: the way to those that nobody has checked for a year. */
export function notCheckedLately(slug: string) {
  return { path: 'payload-take-action/client#NotCheckedLately', clientProps: { slug } }
}

/** Notes who saves, so that the history of versions can tell it. */
export const noteWhoSaves: CollectionBeforeChangeHook = ({ data, req }) => ({
  ...data,
  savedBy: nameOfUser(req) ?? null,
})

/** What whoever asks is called; undefined for a script on the server. */
export function nameOfUser({ user }: PayloadRequest): string | undefined {
  if (!user) return undefined
  const { name, email, username, id } = user as unknown as Record<string, unknown>
  return [name, email, username, id].map((one) => String(one ?? '')).find(Boolean)
}
