import type { Field, PayloadRequest } from 'payload'
import { isSlug } from '../../core/slug.ts'
import { countryField } from '../fields/choices.ts'
import { dayField } from '../fields/day.ts'
import { scheduleField } from '../fields/schedule.ts'
import { say } from '../say.ts'
import { firstOfLikeCase, notOfLikeCase } from './hooks/likeCase.ts'
import { sourceNotesField } from './sourceFields.ts'

/** What identifies a case, beside its texts. */
export const sidebarFields: Field[] = [
  {
    name: 'standing',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: 'payload-take-action/client#Standing' },
      disableListColumn: true,
    },
  },
  sourceNotesField,
  scheduleField,
  {
    name: 'notice',
    label: 'Notice',
    type: 'select',
    required: true,
    defaultValue: 'first',
    hooks: { beforeDuplicate: [firstOfLikeCase] },
    options: [
      { value: 'first', label: 'First notice' },
      { value: 'update', label: 'Update' },
      { value: 'stop', label: 'Stop: no more letters' },
    ],
    admin: { position: 'sidebar' },
  },
  countryField({
    name: 'country',
    label: 'Country',
    required: true,
    index: true,
    admin: { position: 'sidebar', description: 'Whose authorities are written to.' },
  }),
  {
    name: 'reference',
    label: 'Reference',
    type: 'text',
    index: true,
    maxLength: 60,
    hooks: { beforeDuplicate: [notOfLikeCase] },
    admin: { position: 'sidebar', placeholder: 'UA 24/22' },
  },
  {
    name: 'indexNumber',
    label: 'Index number',
    type: 'text',
    maxLength: 60,
    hooks: { beforeDuplicate: [notOfLikeCase] },
    admin: { position: 'sidebar', placeholder: 'EUR 57/5619/2022' },
  },
  dayField({
    name: 'issuedOn',
    label: 'Date of issue',
    hooks: { beforeDuplicate: [notOfLikeCase] },
    admin: { position: 'sidebar' },
  }),
  {
    name: 'slug',
    label: 'Address (slug)',
    type: 'text',
    unique: true,
    index: true,
    disableDuplicate: true,
    validate: (value: unknown, { req }: { req: PayloadRequest }) =>
      typeof value === 'string' && isSlug(value)
        ? true
        : say(
            req,
            'Lower-case letters a–z, digits and single hyphens. Give a reference and a country to have one proposed.',
          ),
    admin: {
      position: 'sidebar',
      // A draft may lack it, so that it is not required in the database's terms.
      components: {
        Label: {
          path: '@payloadcms/ui#FieldLabel',
          clientProps: { label: 'Address (slug)', required: true },
        },
      },
      description:
        'Proposed from reference and country. Never put a person’s name here: addresses stay in logs for good.',
    },
  },
  {
    name: 'showSent',
    label: 'Show the number of letters',
    type: 'checkbox',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'After a letter the box tells how many have been sent so far.',
    },
  },
  {
    name: 'listed',
    label: 'Listed',
    type: 'checkbox',
    defaultValue: true,
    index: true,
    admin: {
      position: 'sidebar',
      description:
        'Unlisted: in no list, feed or search engine; only whoever has the address finds it.',
    },
  },
]
