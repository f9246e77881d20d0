import type { Tab } from 'payload'
import { CHANNELS, languagesField } from '../fields/choices.ts'
import { namedByTarget } from '../fields/rowLabel.ts'
import { salutationsField } from '../fields/salutations.ts'
import { TARGETS } from '../slugs.ts'

/** Whom to write to, in the order in which readers see them. */
export const targetsTab: Tab = {
  label: 'Targets',
  description: 'Whom to write to, in the order in which readers see them.',
  fields: [
    {
      name: 'targets',
      label: 'Targets',
      labels: { singular: 'Target', plural: 'Targets' },
      type: 'array',
      admin: { components: namedByTarget('Target', 'target') },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'target',
              label: 'Target',
              type: 'relationship',
              relationTo: TARGETS,
              required: true,
              admin: { width: '65%' },
            },
            {
              name: 'role',
              label: 'Role',
              type: 'select',
              required: true,
              defaultValue: 'primary',
              options: [
                { value: 'primary', label: 'Primary: the letter is for them' },
                { value: 'additional', label: 'Additional: a letter of their own' },
                { value: 'copy', label: 'Copy: gets the primary’s letter' },
              ],
              admin: { width: '35%' },
            },
          ],
        },
        salutationsField('Only where this case needs another salutation than the target’s own.'),
        {
          name: 'suspended',
          label: 'Suspended channels',
          labels: { singular: 'Suspended channel', plural: 'Suspended channels' },
          type: 'array',
          admin: { description: 'Ways that must not or cannot be used now.' },
          fields: [
            {
              type: 'row',
              fields: [
                {
                  name: 'channel',
                  label: 'Channel',
                  type: 'select',
                  required: true,
                  options: CHANNELS,
                  admin: { width: '30%' },
                },
                {
                  name: 'reason',
                  label: 'Why, and what to do instead',
                  type: 'text',
                  localized: true,
                  maxLength: 500,
                  admin: {
                    placeholder: 'Post is suspended: write to the embassy.',
                    width: '70%',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        languagesField({
          name: 'preferredLanguages',
          label: 'Preferred languages',
          admin: {
            description: 'The languages to address the targets in, the best one first.',
            width: '65%',
          },
        }),
        {
          name: 'ownLanguage',
          label: 'One may also write in one’s own language',
          type: 'checkbox',
          defaultValue: false,
          admin: { width: '35%', style: { alignSelf: 'center' } },
        },
      ],
    },
  ],
}
