import type { CollectionConfig } from 'payload'
import type { Rules } from './access.ts'
import { isEmail, isPhone, isWebAddress } from './fields/address.ts'
import { checkedFields, notCheckedLately, noteWhoSaves } from './fields/checked.ts'
import { countryField } from './fields/choices.ts'
import { unsavedTextField } from './fields/unsavedText.ts'
import { each } from './fields/validate.ts'
import { GROUPS } from './groups.ts'
import { OFFICES } from './slugs.ts'

/** The organisation's offices, for readers who come after the deadline. */
export function createOffices(rules: Rules): CollectionConfig {
  return {
    slug: OFFICES,
    labels: { singular: 'Office', plural: 'Offices' },
    admin: {
      group: GROUPS.directory,
      useAsTitle: 'name',
      defaultColumns: ['name', 'country', 'email', 'checkedOn', 'checkedBy'],
      groupBy: true,
      components: { beforeListTable: [notCheckedLately(OFFICES)] },
      description: 'The organisation’s offices by country: whom readers ask after the deadline.',
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
    versions: { maxPerDoc: 50 },
    hooks: { beforeChange: [noteWhoSaves] },
    fields: [
      unsavedTextField,
      {
        name: 'name',
        label: 'Name',
        type: 'text',
        localized: true,
        required: true,
        maxLength: 200,
      },
      countryField({ name: 'country', label: 'Country', required: true, index: true }),
      {
        name: 'email',
        label: 'E-mail address',
        type: 'text',
        validate: each(isEmail, '“{text}” is not an e-mail address.'),
      },
      {
        name: 'url',
        label: 'Web address',
        type: 'text',
        validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
      },
      {
        name: 'phone',
        label: 'Phone number',
        type: 'text',
        validate: each(isPhone, '“{text}” is not a phone number.'),
      },
      ...checkedFields(rules),
    ],
  }
}
