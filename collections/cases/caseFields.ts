import type { Tab } from 'payload'
import { textField } from '../fields/richText.ts'
import { namedBy } from '../fields/rowLabel.ts'
import { inDefaultLocale, isEmptyLexical } from '../fields/validate.ts'
import { LONGEST_TITLE, titleOfLikeCase } from './hooks/likeCase.ts'

/** What readers are told: title, people, summary, background, points, safety note. */
export const caseTab: Tab = {
  label: 'Case',
  fields: [
    {
      name: 'title',
      label: 'Title',
      type: 'text',
      localized: true,
      required: true,
      maxLength: LONGEST_TITLE,
      validate: inDefaultLocale('A case needs a title.', (value) => !String(value ?? '').trim()),
      hooks: { beforeDuplicate: [titleOfLikeCase] },
      admin: { description: 'The headline of the box and the page: what is asked, for whom.' },
    },
    textField({
      name: 'summary',
      label: 'Summary',
      localized: true,
      required: true,
      validate: inDefaultLocale('A case needs a summary.', isEmptyLexical),
      admin: { description: 'What happened and why it matters, in one or two paragraphs.' },
    }),
    {
      name: 'people',
      label: 'People',
      labels: { singular: 'Person', plural: 'People' },
      type: 'array',
      admin: {
        description: 'Whom the case is about. Leave it empty where nobody may be named.',
        components: namedBy('Person', 'name', 'nativeName'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              label: 'Name or description',
              type: 'text',
              localized: true,
              maxLength: 300,
              admin: {
                description: 'For example a name, or “four others, unnamed”.',
                width: '40%',
              },
            },
            {
              name: 'nativeName',
              label: 'Name in its own script',
              type: 'text',
              maxLength: 300,
              admin: { width: '30%' },
            },
            {
              name: 'pronouns',
              label: 'Pronouns',
              type: 'text',
              localized: true,
              maxLength: 100,
              admin: { placeholder: 'she, her', width: '30%' },
            },
          ],
        },
      ],
    },
    {
      name: 'points',
      label: 'Points to make',
      labels: { singular: 'Point', plural: 'Points' },
      type: 'array',
      admin: {
        description: 'What to ask for: the help for readers who write in their own words.',
        components: namedBy('Point', 'text'),
      },
      fields: [
        { name: 'text', label: 'Point', type: 'textarea', localized: true, maxLength: 1_000 },
      ],
    },
    textField({
      name: 'safetyNote',
      label: 'Safety note',
      localized: true,
      admin: {
        description:
          'Stands before the writing. Who should think twice, and how to write safely. Empty: the organisation’s own note.',
      },
    }),
    textField({
      name: 'background',
      label: 'Additional information',
      localized: true,
      admin: { description: 'The longer story, for the hosted page.' },
    }),
  ],
}
