import type { Field, UIField } from 'payload'
import type { Rules } from '../access.ts'
import { unsavedTextField } from '../fields/unsavedText.ts'

/**
 * Set on the context of a request by an act that changes and publishes a case in one go, as extending a
 * deadline does, and needs no second person; no HTTP client can set it.
 */
export const APPROVED_BY_ACT = 'takeActionApprovedByAct'

/** Who changed what a case says last, and the mark of that very state of it. */
export interface LastEdit {
  /** The collection and id of a user; empty where a script did it. */
  by?: string | null
  name?: string | null
  at?: string | null
  mark?: string | null
  /** The same for each part of the case by itself, so that two who write in two languages do not meet. */
  parts?: unknown
}

/** Beside a case, at the top: what a session's end left unsaved, whose texts are whose, who approved it. */
export const peopleFields: Field[] = [
  unsavedTextField,
  beside('translatorNote', 'TranslatorNote'),
  beside('approval', 'Approval'),
]

function beside(name: string, component: string): UIField {
  return {
    name,
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: `payload-take-action/client#${component}` },
      disableListColumn: true,
    },
  }
}

/** Who wrote: kept by a hook with every version, and read in the house alone. */
export function lastEditFields(rules: Rules): Field[] {
  const access = {
    read: rules.signedInField,
    create: rules.nobodyField,
    update: rules.nobodyField,
  }
  const hidden = { hidden: true, disableListFilter: true }
  return [
    {
      name: 'lastEdit',
      type: 'group',
      access,
      admin: hidden,
      fields: [
        { name: 'by', type: 'text', admin: hidden },
        { name: 'name', type: 'text', admin: hidden },
        { name: 'at', type: 'date', admin: hidden },
        { name: 'mark', type: 'text', admin: hidden },
        { name: 'parts', type: 'json', admin: hidden },
      ],
    },
    {
      name: 'savedBy',
      label: 'Saved by',
      type: 'text',
      access,
      admin: hidden,
    },
    beside('changes', 'Changes'),
  ]
}
