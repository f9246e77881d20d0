import type { OptionObject, SelectField } from 'payload'
import { COUNTRIES } from '../../core/countries.ts'
import { inWords } from '../../core/inWords.ts'
import { LETTER_LANGUAGES } from '../../core/letterLanguages.ts'

/** The languages of the admin in which countries and languages are named there. */
export const ADMIN_LANGUAGES = ['en', 'fr', 'es', 'de', 'pt', 'ar', 'ru']

/** The ways of a letter. */
export const CHANNELS = [
  { value: 'email', label: 'E-mail' },
  { value: 'post', label: 'Post' },
  { value: 'fax', label: 'Fax' },
  { value: 'phone', label: 'Phone' },
  { value: 'social', label: 'Social media' },
  { value: 'web', label: 'Web form' },
]

const countries = options(COUNTRIES, inWords).sort(byEnglishLabel)
const languages = options(LETTER_LANGUAGES, inWords)

type Choice = Partial<Omit<SelectField, 'type' | 'options' | 'hasMany'>> & { name: string }

/** One country, chosen by its name, kept as its ISO 3166-1 alpha-2 code. */
export function countryField(field: Choice): SelectField {
  return { ...field, type: 'select', hasMany: false, options: countries } as SelectField
}

/** Several countries. */
export function countriesField(field: Choice): SelectField {
  return { ...field, type: 'select', hasMany: true, options: countries } as SelectField
}

/** One language, kept as its BCP 47 tag. */
export function languageField(field: Choice): SelectField {
  return { ...field, type: 'select', hasMany: false, options: languages } as SelectField
}

/** Several languages, in the order that they are chosen in; more than those of letters where some are given. */
export function languagesField(field: Choice, more: string[] = []): SelectField {
  const others = more.filter((tag) => !LETTER_LANGUAGES.includes(tag))
  const all = [...options(others, inWords), ...languages]
  return { ...field, type: 'select', hasMany: true, options: all } as SelectField
}

function options(
  values: string[],
  nameOf: (value: string, lang: string) => string,
): OptionObject[] {
  return values.map((value) => ({
    value,
    label: Object.fromEntries(ADMIN_LANGUAGES.map((lang) => [lang, nameOf(value, lang)])),
  }))
}

function byEnglishLabel(a: OptionObject, b: OptionObject): number {
  return String((a.label as Record<string, string>).en).localeCompare(
    String((b.label as Record<string, string>).en),
    'en',
  )
}
