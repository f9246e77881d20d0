import type { Tab } from 'payload'
import { notOfLikeCase } from './hooks/likeCase.ts'

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
