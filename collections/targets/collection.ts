import type { CollectionConfig, Field } from 'payload'
import type { Rules } from '../access.ts'
import { isEmail, isPhone, isWebAddress } from '../fields/address.ts'
import { checkedFields, notCheckedLately, noteWhoSaves } from '../fields/checked.ts'
import { countriesField, countryField } from '../fields/choices.ts'
import { salutationsField } from '../fields/salutations.ts'
import { unsavedTextField } from '../fields/unsavedText.ts'
import { each } from '../fields/validate.ts'
import { GROUPS } from '../groups.ts'
import { TARGETS } from '../slugs.ts'

/** Targets: officials and missions to whom letters go; one serves many cases. */
export function createTargets(rules: Rules): CollectionConfig {
  return {
    slug: TARGETS,
    labels: { singular: 'Target', plural: 'Targets' },
    admin: {
      group: GROUPS.directory,
      useAsTitle: 'name',
      defaultColumns: ['name', 'office', 'kind', 'represents', 'seat', 'checkedOn', 'checkedBy'],
      listSearchableFields: ['name', 'office'],
      groupBy: true,
      components: { beforeListTable: [notCheckedLately(TARGETS)] },
      description: 'Officials and missions to whom letters go. One target serves many cases.',
    },
    access: {
      read: rules.readKept,
      readVersions: rules.signedIn,
      create: rules.editors,
      update: rules.editors,
      delete: rules.editors,
      unlock: rules.admins,
    },
    trash: true,
    versions: { maxPerDoc: 100 },
    hooks: { beforeChange: [noteWhoSaves] },
    fields: [
      unsavedTextField,
      ...identity,
      ...mission,
      ...writing,
      ...channels,
      ...directory,
      ...checkedFields(rules),
    ],
  }
}

const identity: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'honorific',
        label: 'Honorific',
        type: 'text',
        localized: true,
        maxLength: 100,
        admin: { placeholder: 'Mr, H.E.', width: '20%' },
      },
      {
        name: 'name',
        label: 'Name',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 200,
        admin: { width: '40%' },
      },
      {
        name: 'office',
        label: 'Office held',
        type: 'text',
        localized: true,
        maxLength: 300,
        admin: { placeholder: 'President of …, Embassy of …', width: '40%' },
      },
    ],
  },
  {
    name: 'kind',
    label: 'Kind',
    type: 'select',
    required: true,
    defaultValue: 'official',
    options: [
      { value: 'official', label: 'Official' },
      { value: 'mission', label: 'Mission: embassy, consulate, delegation' },
    ],
    admin: { position: 'sidebar' },
  },
]

const isMission = (data: { kind?: unknown }) => data?.kind === 'mission'

const mission: Field[] = [
  countryField({
    name: 'represents',
    label: 'Represents',
    index: true,
    admin: { position: 'sidebar', condition: isMission, description: 'The country that sent it.' },
  }),
  countryField({
    name: 'seat',
    label: 'Stands in',
    index: true,
    admin: { position: 'sidebar', condition: isMission },
  }),
  countriesField({
    name: 'accreditedTo',
    label: 'Accredited to',
    admin: {
      position: 'sidebar',
      condition: isMission,
      description:
        'The countries whose readers write to it. Empty: it is for every reader, as a mission to the United Nations is.',
    },
  }),
]

const writing: Field[] = [salutationsField('How a letter to this target begins, by language.')]

/** Payload's own input for several texts keeps only what has been confirmed with Enter. */
const ONE_A_LINE = { Field: 'payload-take-action/client#OneALine' }

const channels: Field[] = [
  {
    name: 'address',
    label: 'Postal address',
    type: 'textarea',
    maxLength: 1_000,
    admin: {
      rows: 6,
      description:
        'The whole block for an envelope, a line each: name and office first, the country last.',
    },
  },
  {
    name: 'emails',
    label: 'E-mail addresses',
    type: 'text',
    hasMany: true,
    validate: each(isEmail, '“{text}” is not an e-mail address.'),
    admin: { description: 'One per line.', components: ONE_A_LINE },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'faxes',
        label: 'Fax numbers',
        type: 'text',
        hasMany: true,
        validate: each(isPhone, '“{text}” is not a fax number.'),
        admin: { description: 'One per line.', width: '50%', components: ONE_A_LINE },
      },
      {
        name: 'phones',
        label: 'Phone numbers',
        type: 'text',
        hasMany: true,
        validate: each(isPhone, '“{text}” is not a phone number.'),
        admin: { description: 'One per line.', width: '50%', components: ONE_A_LINE },
      },
    ],
  },
  {
    name: 'social',
    label: 'Social media',
    labels: { singular: 'Handle', plural: 'Handles' },
    type: 'array',
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'network',
            label: 'Network',
            type: 'text',
            required: true,
            admin: { width: '25%' },
          },
          {
            name: 'handle',
            label: 'Handle',
            type: 'text',
            required: true,
            admin: { placeholder: '@president', width: '25%' },
          },
          {
            name: 'url',
            label: 'Address of the profile',
            type: 'text',
            required: true,
            validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
  {
    name: 'webForm',
    label: 'Web form',
    type: 'text',
    validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
  },
  {
    name: 'careOf',
    label: 'In care of',
    type: 'relationship',
    relationTo: TARGETS,
    hasMany: true,
    filterOptions: { kind: { equals: 'mission' } },
    admin: {
      description:
        'Missions that pass letters on, where the target cannot be reached itself: letters then go to their addresses instead of the target’s own.',
    },
  },
]

/** Which cases use it, and how its channels changed. */
const directory: Field[] = [told('usedBy', 'CasesOfTarget'), told('changed', 'ChannelChanges')]

function told(name: string, component: string): Field {
  return {
    name,
    type: 'ui',
    admin: {
      components: { Field: `payload-take-action/client#${component}` },
      disableListColumn: true,
    },
  }
}
