import type { CollectionConfig, PayloadRequest } from 'payload'
import { isSlug } from '../core/slug.ts'
import type { Rules } from './access.ts'
import { isWebAddress } from './fields/address.ts'
import { each } from './fields/validate.ts'
import { GROUPS } from './groups.ts'
import { keepToken, partnerLinkFields } from './partnerLink.ts'
import { say } from './say.ts'
import { PARTNERS } from './slugs.ts'

/** Partners: newsrooms and organisations that embed boxes. */
export function createPartners(rules: Rules): CollectionConfig {
  return {
    slug: PARTNERS,
    labels: { singular: 'Partner', plural: 'Partners' },
    admin: {
      group: GROUPS.directory,
      useAsTitle: 'name',
      defaultColumns: ['name', 'key', 'url'],
      description: 'Newsrooms and organisations that put boxes into their pages.',
    },
    access: {
      read: rules.readOwn(
        (own) => ({ id: { equals: own }, deletedAt: { exists: false } }),
        rules.signedIn,
      ),
      readVersions: rules.signedIn,
      create: rules.editors,
      update: rules.editors,
      delete: rules.editors,
      unlock: rules.admins,
    },
    trash: true,
    versions: { maxPerDoc: 50 },
    hooks: { beforeChange: [keepToken] },
    fields: [
      { name: 'name', label: 'Name', type: 'text', required: true, maxLength: 200 },
      {
        name: 'key',
        label: 'Key',
        type: 'text',
        required: true,
        unique: true,
        index: true,
        validate: (value: unknown, { req }: { req: PayloadRequest }) =>
          typeof value === 'string' && isSlug(value)
            ? true
            : say(req, 'Lower-case letters a–z, digits and single hyphens.'),
        admin: { description: 'What stands in the partner’s tag: partner="…".' },
      },
      {
        name: 'url',
        label: 'Web address',
        type: 'text',
        validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
      },
      ...partnerLinkFields(rules),
    ],
  }
}
