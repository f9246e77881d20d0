import type { ArrayField } from 'payload'
import { languageField } from './choices.ts'
import { namedByLanguage } from './rowLabel.ts'

/** Salutations by language, one row each. */
export function salutationsField(description: string): ArrayField {
  return {
    name: 'salutations',
    label: 'Salutations',
    labels: { singular: 'Salutation', plural: 'Salutations' },
    type: 'array',
    admin: {
      description,
      components: namedByLanguage('Salutation', 'lang'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          languageField({
            name: 'lang',
            label: 'Language',
            required: true,
            admin: { width: '35%' },
          }),
          {
            name: 'text',
            label: 'Salutation',
            type: 'text',
            required: true,
            maxLength: 300,
            admin: { width: '65%', placeholder: 'Dear Mr President,' },
          },
        ],
      },
    ],
  }
}
