import type { Config } from 'payload'
import { AR } from './ar.ts'
import { DE } from './de.ts'
import { ES } from './es.ts'
import { FR } from './fr.ts'
import { PT } from './pt.ts'
import { RU } from './ru.ts'

/** The sentences of the admin in one language, by their English. */
export type Table = Readonly<Record<string, string>>

/** Every language of the admin beside English, by the name that Payload has for it. */
export const TABLES: Readonly<Record<string, Table>> = {
  fr: FR,
  es: ES,
  de: DE,
  pt: PT,
  ar: AR,
  ru: RU,
}

type Translations = Record<string, Record<string, unknown> & { takeAction?: Table }>

/**
 * What the admin says in each language: ours, and before it what the host says itself, in further
 * languages too.
 */
export function tablesOf(config: Config): Record<string, Table> {
  const own = translationsOf(config)
  const languages = new Set([...Object.keys(TABLES), ...Object.keys(own)])
  return Object.fromEntries(
    [...languages].map((lang) => [lang, { ...TABLES[lang], ...own[lang]?.takeAction }]),
  )
}

/** Puts the tables where `say` and `useWords` look for them. */
export function withTables(config: Config, tables: Record<string, Table>): Config {
  const own = translationsOf(config)
  const translations = Object.fromEntries(
    Object.entries(tables).map(([lang, takeAction]) => [lang, { ...own[lang], takeAction }]),
  )
  return { ...config, i18n: { ...config.i18n, translations } }
}

function translationsOf({ i18n }: Config): Translations {
  return (i18n?.translations ?? {}) as Translations
}
