import type { DateField, Tab } from 'payload'
import { isWebAddress } from '../fields/address.ts'
import { dayField } from '../fields/day.ts'
import { textField } from '../fields/richText.ts'
import { each, inDefaultLocale, isEmptyLexical } from '../fields/validate.ts'
import { CASES } from '../slugs.ts'
import { validatePrevious } from './hooks/keepChain.ts'
import { notOfLikeCase } from './hooks/likeCase.ts'

type Sibling = { notice?: string }

/** Where the case stands among its notices: what came before, and for a stop how it ended. */
export const chainTab: Tab = {
  label: 'Notices',
  description:
    'An update or a stop follows an earlier notice. Whoever embedded the earlier one is shown the newest.',
  fields: [
    {
      name: 'previous',
      label: 'Previous notice',
      type: 'relationship',
      relationTo: CASES,
      index: true,
      disableDuplicate: true,
      validate: validatePrevious,
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      admin: {
        description:
          'The notice that this one updates or stops. A stop that follows none stops only the boxes that bear its own address (slug).',
      },
    },
    {
      name: 'previousElsewhere',
      label: 'Previous notice on another site',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'url',
              label: 'Address',
              type: 'text',
              validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
              hooks: { beforeDuplicate: [notOfLikeCase] },
              admin: { width: '45%' },
            },
            {
              name: 'title',
              label: 'Title',
              type: 'text',
              localized: true,
              hooks: { beforeDuplicate: [notOfLikeCase] },
              admin: { width: '35%' },
            },
            dayField({
              name: 'issuedOn',
              label: 'Date of issue',
              hooks: { beforeDuplicate: [notOfLikeCase] },
              admin: { width: '20%' },
            }),
          ],
        },
      ],
    },
    {
      name: 'stop',
      label: 'Stop',
      type: 'group',
      admin: {
        condition: (data) => data?.notice === 'stop',
        description:
          'Once published, no box of this notice, nor of any that it follows, offers a letter any more. Where it follows none, that is said only in boxes that bear its own address (slug): the boxes of every other case stay open.',
      },
      fields: [
        {
          name: 'outcome',
          label: 'Outcome',
          type: 'select',
          defaultValue: 'none',
          hooks: { beforeDuplicate: [notOfLikeCase] },
          options: [
            { value: 'good', label: 'Good news' },
            { value: 'bad', label: 'Bad news' },
            { value: 'none', label: 'Neither: letters would do harm, or no longer help' },
          ],
        },
        textField({
          name: 'message',
          label: 'Message to the readers',
          localized: true,
          hooks: { beforeDuplicate: [notOfLikeCase] },
          validate: (
            value: unknown,
            args: { data: Sibling } & Parameters<typeof messageNeeded>[1],
          ) => (args.data?.notice === 'stop' ? messageNeeded(value, args) : true),
        }),
      ],
    },
    {
      name: 'reopened',
      label: 'Answer again, although the newer notice was withdrawn',
      type: 'checkbox',
      defaultValue: false,
      disableDuplicate: true,
      admin: {
        description:
          'When a newer notice is unpublished or trashed, this one stays silent, so that no older letter comes back by itself. Tick and publish to let it answer on purpose, once: it falls silent again where a newer notice is withdrawn later.',
        condition: (data) => Boolean(data?.firstPublishedAt),
      },
    },
    {
      name: 'reopenedAt',
      label: 'Answers again since',
      type: 'date',
      disableDuplicate: true,
      admin: {
        readOnly: true,
        description: 'Where no newer notice has been published or withdrawn since then.',
        date: { pickerAppearance: 'dayAndTime' },
        condition: (data) => Boolean(data?.reopenedAt),
      },
    },
    stamp('firstPublishedAt', { index: true }),
    stamp('lastPublishedAt'),
    stamp('withdrawnAt'),
  ],
}

/** A time that a hook keeps and nobody edits; a copy begins without. */
function stamp(name: string, { index = false } = {}): DateField {
  return { name, type: 'date', index, disableDuplicate: true, admin: { hidden: true } }
}

const messageNeeded = inDefaultLocale(
  'A stop needs a message: readers must learn why they cannot write any more.',
  isEmptyLexical,
)
