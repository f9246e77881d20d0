import type { GlobalConfig } from 'payload'
import { isTimeZone } from '../core/day.ts'
import { STRINGS } from '../core/strings/index.ts'
import type { Rules } from './access.ts'
import { isWebAddress } from './fields/address.ts'
import { ADMIN_LANGUAGES } from './fields/choices.ts'
import { textField } from './fields/richText.ts'
import { namedBy } from './fields/rowLabel.ts'
import { unsavedTextField } from './fields/unsavedText.ts'
import { each } from './fields/validate.ts'
import { GROUPS } from './groups.ts'
import { SETTINGS } from './slugs.ts'

/** The zone in which a deadline's day ends where the organisation has set none. */
export const DEFAULT_TIME_ZONE = 'UTC'

/** What holds for the whole organisation. */
export function createSettings(rules: Rules): GlobalConfig {
  return {
    slug: SETTINGS,
    label: 'Settings',
    admin: { group: GROUPS.organisation },
    access: {
      read: rules.readGlobal,
      readVersions: rules.signedIn,
      update: rules.admins,
    },
    versions: { max: 50 },
    fields: [
      unsavedTextField,
      {
        name: 'organisation',
        label: 'Organisation',
        type: 'group',
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'name',
                label: 'Name',
                type: 'text',
                localized: true,
                maxLength: 200,
                admin: { description: 'Who asks readers to write.', width: '34%' },
              },
              webAddress('url', 'Web address', '33%'),
              webAddress('privacyUrl', 'Address of the privacy statement', '33%'),
            ],
          },
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'timeZone',
            label: 'Time zone',
            type: 'text',
            defaultValue: DEFAULT_TIME_ZONE,
            validate: each(isTimeZone, '“{text}” is not a time zone. Write it like Europe/London.'),
            admin: {
              description:
                'A deadline ends at the end of its day in this zone, for example Europe/London.',
              width: '50%',
            },
          },
          {
            name: 'accent',
            label: 'Accent colour',
            type: 'text',
            validate: each(
              (text) => /^#[0-9a-f]{6}$/i.test(text),
              '“{text}” is not a colour. Write it like #b3261e.',
            ),
            admin: { placeholder: '#b3261e', width: '50%' },
          },
        ],
      },
      {
        name: 'words',
        label: 'Words of the box',
        labels: { singular: 'Word', plural: 'Words' },
        type: 'array',
        admin: {
          description:
            'Other wordings for the box, in the language that you are editing in now. {names} in braces stay as they are.',
          components: namedBy('Word', 'text', 'key'),
        },
        fields: [
          {
            type: 'row',
            fields: [
              {
                name: 'key',
                label: 'Instead of',
                type: 'select',
                required: true,
                options: wordOptions(),
                admin: { width: '50%' },
              },
              {
                name: 'text',
                label: 'Wording',
                type: 'text',
                localized: true,
                maxLength: 500,
                admin: { width: '50%' },
              },
            ],
          },
        ],
      },
      {
        name: 'twoPersons',
        label: 'Two persons for what is published',
        type: 'checkbox',
        defaultValue: false,
        admin: {
          description:
            'A case is published once somebody has approved it as it is who did not edit it last. A stop never waits for that, nor does withdrawing.',
        },
      },
      textField({
        name: 'safetyNote',
        label: 'Safety note',
        localized: true,
        admin: { description: 'For every case that has none of its own.' },
      }),
      textField({
        name: 'afterDeadline',
        label: 'After the deadline',
        localized: true,
        admin: {
          description: 'For every case that has no text of its own for after its deadline.',
        },
      }),
    ],
  }
}

/** Every word of the box, the plural forms of all languages among them, called by what it says. */
function wordOptions() {
  const strings: Record<string, Record<string, string>> = STRINGS
  const keys = new Set(Object.values(strings).flatMap((words) => Object.keys(words)))
  return [...keys].map((value) => {
    const labels = ADMIN_LANGUAGES.map((lang) => [
      lang,
      strings[lang]?.[value] ?? strings.en?.[value] ?? value,
    ])
    return { value, label: Object.fromEntries(labels) as Record<string, string> }
  })
}

function webAddress(name: string, label: string, width: string) {
  return {
    name,
    label,
    type: 'text' as const,
    validate: each(isWebAddress, '“{text}” is not a web address (https://…).'),
    admin: { width },
  }
}
