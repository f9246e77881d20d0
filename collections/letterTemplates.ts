import type { CollectionConfig } from 'payload'
import type { Rules } from './access.ts'
import { languageField } from './fields/choices.ts'
import { letterField, templatePlaceholder } from './fields/richText.ts'
import { namedBy } from './fields/rowLabel.ts'
import { scheduleField } from './fields/schedule.ts'
import { unsavedTextField } from './fields/unsavedText.ts'
import { GROUPS } from './groups.ts'
import { LETTER_TEMPLATES } from './slugs.ts'

/** Letter templates: copied into a case, never shown to readers themselves. */
export function createLetterTemplates(rules: Rules): CollectionConfig {
  return {
    slug: LETTER_TEMPLATES,
    labels: { singular: 'Letter template', plural: 'Letter templates' },
    admin: {
      group: GROUPS.actions,
      useAsTitle: 'name',
      defaultColumns: ['name', 'lang', 'subject', '_status'],
      description: 'Letters to begin with. A case gets a copy; later changes here reach no case.',
    },
    access: {
      read: rules.signedIn,
      readVersions: rules.signedIn,
      create: rules.editors,
      update: rules.editors,
      delete: rules.editors,
      unlock: rules.admins,
    },
    trash: true,
    versions: {
      drafts: { autosave: { interval: 1_500, showSaveDraftButton: true }, schedulePublish: true },
      maxPerDoc: 50,
    },
    fields: [
      unsavedTextField,
      scheduleField,
      {
        name: 'name',
        label: 'Name',
        type: 'text',
        required: true,
        maxLength: 200,
        admin: { description: 'For editors only: what the letter is for.' },
      },
      languageField({
        name: 'lang',
        label: 'Language',
        required: true,
        index: true,
        admin: { position: 'sidebar' },
      }),
      { name: 'subject', label: 'Subject', type: 'text', maxLength: 300 },
      letterField(
        {
          name: 'body',
          label: 'Letter',
          admin: { description: 'Without salutation and closing.' },
        },
        templatePlaceholder,
      ),
      {
        name: 'closing',
        label: 'Closing',
        type: 'text',
        maxLength: 300,
        admin: { description: 'For example “Yours sincerely,”.' },
      },
      { name: 'short', label: 'Short text for social media', type: 'textarea', maxLength: 1_000 },
      {
        name: 'points',
        label: 'Points to make',
        labels: { singular: 'Point', plural: 'Points' },
        type: 'array',
        admin: {
          description: 'For a letter in one’s own words.',
          components: namedBy('Point', 'text'),
        },
        fields: [{ name: 'text', label: 'Point', type: 'textarea', maxLength: 1_000 }],
      },
    ],
  }
}
