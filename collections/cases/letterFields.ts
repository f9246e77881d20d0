import type { RelationshipField, Tab, UIField } from 'payload'
import { languageField } from '../fields/choices.ts'
import { letterField, letterPlaceholder } from '../fields/richText.ts'
import { namedByLanguage } from '../fields/rowLabel.ts'
import { LETTER_TEMPLATES, TARGETS } from '../slugs.ts'
import { oneLetterEach } from './oneLetterEach.ts'

const templateField: RelationshipField = {
  name: 'template',
  label: 'From a template',
  type: 'relationship',
  relationTo: LETTER_TEMPLATES,
  filterOptions: ({ siblingData }) => {
    const { lang } = (siblingData ?? {}) as { lang?: string | null }
    return lang ? { lang: { equals: lang } } : true
  },
  // The hook refuses a template in another language when it is chosen; a letter may be translated
  // afterwards. Payload's own check would look at the published template alone.
  validate: () => true,
  admin: {
    description:
      'Copies the template’s texts as they are now into what is still empty here; choose anew to copy once more. Later changes of the template do not reach this letter. Only templates in the letter’s language are offered.',
    width: '35%',
    components: { Field: 'payload-take-action/client#TemplateChoice' },
  },
}

/** Below a letter: how long it is for each target, how readers get it, what differs from its template. */
const letterDesk: UIField = {
  name: 'desk',
  type: 'ui',
  admin: { components: { Field: 'payload-take-action/client#LetterDesk' } },
}

/** The model letters: one a language and, where it differs, one for certain targets. */
export const lettersTab: Tab = {
  label: 'Letters',
  description:
    'One letter a language and, where it differs, one for certain targets. A case may have none: then the points and salutations serve.',
  fields: [
    {
      name: 'letters',
      label: 'Letters',
      labels: { singular: 'Letter', plural: 'Letters' },
      type: 'array',
      validate: oneLetterEach,
      admin: { components: namedByLanguage('Letter', 'lang') },
      fields: [
        {
          type: 'row',
          fields: [
            languageField({
              name: 'lang',
              label: 'Language',
              required: true,
              admin: { width: '30%' },
            }),
            templateField,
            {
              name: 'targets',
              label: 'Only for',
              type: 'relationship',
              relationTo: TARGETS,
              hasMany: true,
              admin: { description: 'Empty: for every target.', width: '35%' },
            },
          ],
        },
        {
          name: 'copiedFrom',
          type: 'text',
          admin: { hidden: true },
        },
        {
          name: 'subject',
          label: 'Subject',
          type: 'text',
          required: true,
          maxLength: 300,
        },
        {
          type: 'row',
          fields: [
            letterField(
              {
                name: 'body',
                label: 'Letter',
                required: true,
                admin: {
                  width: '50%',
                  description: 'Without salutation and closing: those are added for each target.',
                },
              },
              letterPlaceholder,
            ),
            letterField(
              {
                name: 'gloss',
                label: 'What the letter says',
                localized: true,
                admin: {
                  width: '50%',
                  description:
                    'The same letter in the language that you are editing in now, for readers who do not read the letter’s.',
                },
              },
              letterPlaceholder,
            ),
          ],
        },
        {
          name: 'closing',
          label: 'Closing',
          type: 'text',
          maxLength: 300,
          admin: { description: 'For example “Yours sincerely,”.' },
        },
        {
          name: 'short',
          label: 'Short text for social media',
          type: 'textarea',
          maxLength: 1_000,
        },
        letterDesk,
      ],
    },
  ],
}
