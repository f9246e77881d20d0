import type { JSONField, Tab } from 'payload'
import { notOfLikeCase } from './hooks/likeCase.ts'

/** What an import of the document was not sure of, until somebody has looked at it. */
export const sourceNotesField: JSONField = {
  name: 'sourceNotes',
  label: 'From the document',
  type: 'json',
  hooks: { beforeDuplicate: [notOfLikeCase] },
  jsonSchema: {
    uri: 'take-action://source-notes.json',
    fileMatch: ['take-action://source-notes.json'],
    schema: {
      type: ['array', 'null'],
      maxItems: 500,
      items: {
        type: 'object',
        required: ['field', 'english'],
        additionalProperties: false,
        properties: {
          field: { type: 'string', maxLength: 60 },
          english: { type: 'string', maxLength: 1_000 },
          values: { type: 'object', additionalProperties: { type: ['string', 'number'] } },
        },
      },
    },
  },
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableListFilter: true,
    components: { Field: 'payload-take-action/client#SourceNotes' },
  },
}

/** The document that the case was made from. */
export const sourceTab: Tab = {
  label: 'Source',
  description: 'The document that this case was made from, in its own words. Never published.',
  fields: [
    {
      name: 'sourceName',
      label: 'File',
      type: 'text',
      hooks: { beforeDuplicate: [notOfLikeCase] },
      admin: { readOnly: true },
    },
    {
      name: 'sourceText',
      label: 'Text of the document',
      type: 'textarea',
      maxLength: 2_000_000,
      hooks: { beforeDuplicate: [notOfLikeCase] },
      admin: { readOnly: true, rows: 20 },
    },
    {
      name: 'sourceHash',
      type: 'text',
      index: true,
      disableDuplicate: true,
      admin: { hidden: true },
    },
  ],
}
