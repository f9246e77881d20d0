import type { CollectionConfig, Config, Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { say } from '../../collections/index.ts'
import { takeAction } from '../../plugin/index.ts'
import { TABLES } from '../../plugin/translations/tables.ts'
import { inCollections } from '../../scripts/words/inCollections.ts'
import { inSources } from '../../scripts/words/inSources.ts'

const { sentences, unread } = inSources()
const said = new Set([...inCollections(), ...sentences])

function slots(sentence: string): string[] {
  return [...sentence.matchAll(/\{\w+\}/g)].map(([slot]) => slot).sort()
}

test('what editors are told is found, in the collections and wherever the code says it', () => {
  expect(said).toContain('Safety note')
  expect(said).toContain('Admin: everything')
  expect(said).toContain('None: nothing of urgent actions')
  expect(said).toContain('Scheduled changes')
  expect(said).toContain('Name of the target')
  expect(said).toContain('A case needs a title.')
  expect(said).toContain('Stop letters…')
  expect(said).toContain('Only editors stop a case.')
})

test('every call of say() is given a sentence that is written out, or one marked by sentence()', () => {
  expect(unread).toEqual([])
})

test('the admin speaks six languages beside English', () => {
  expect(Object.keys(TABLES)).toEqual(['fr', 'es', 'de', 'pt', 'ar', 'ru'])
})

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  test('has every sentence of the admin: `npm run words` names those that it lacks', () => {
    expect([...said].filter((sentence) => !table[sentence])).toEqual([])
  })

  test('has no sentence that nothing says any more', () => {
    expect(Object.keys(table).filter((sentence) => !said.has(sentence))).toEqual([])
  })

  test('has the values where English has them', () => {
    for (const [english, sentence] of Object.entries(table)) {
      expect(slots(sentence), english).toEqual(slots(english))
    }
  })
})

test('where an id goes in brackets, every language asks for the square ones that are read', () => {
  const [english] = [...said].filter((sentence) => sentence.includes('the id in brackets'))
  const SQUARE = /crochets|corchetes|eckigen Klammern|colchetes|معقوفين|квадратных скобках/
  for (const [, table] of Object.entries(TABLES)) expect(table[english ?? '']).toMatch(SQUARE)
})

test('in French a notice is not called as what publishing is', () => {
  const notices = Object.entries(TABLES.fr ?? {}).filter(([english]) =>
    /\bnotices?\b/i.test(english),
  )
  expect(notices.length).toBeGreaterThan(20)
  for (const [, sentence] of notices) expect(sentence).not.toMatch(/publications?\b/i)
})

test('a case that was stopped and one that closed by itself are told apart by other words', () => {
  expect([TABLES.es?.Closed, TABLES.es?.Stopped]).toEqual(['Cerrado', 'Interrumpido'])
  expect([TABLES.pt?.Closed, TABLES.pt?.Stopped]).toEqual(['Encerrado', 'Interrompido'])
})

test('Portuguese is Brazil’s, as Payload’s own is', () => {
  const PORTUGAL = /contact|registo|\bestá a \w+r |\bpartilh|ficheiro|utilizador|ecrã|\bgravar/i
  expect(Object.values(TABLES.pt ?? {}).filter((sentence) => PORTUGAL.test(sentence))).toEqual([])
})

test('a name is a person’s as well as a thing’s', () => {
  expect(TABLES.ru?.Name).toBe('Имя или название')
})

/** A host as a stranger writes it, with the plugin in it. */
async function hostWith(
  config: Partial<Config>,
  ...options: Parameters<typeof takeAction>
): Promise<Config> {
  const host = { secret: '', collections: [], ...config } as unknown as Config
  return takeAction(...options)(host)
}

function collectionOf(config: Config, slug: string): CollectionConfig | undefined {
  return config.collections?.find((one) => one.slug === slug)
}

test('a label is had in every language, English among them', async () => {
  const office = collectionOf(await hostWith({}), 'offices')
  expect(office?.labels?.singular).toMatchObject({ en: 'Office', fr: 'Bureau', ru: 'Отделение' })
})

test('what the host says itself goes before the plugin’s words, in languages of its own too', async () => {
  const translations = {
    de: { takeAction: { Office: 'Geschäftsstelle' }, general: { save: 'Sichern' } },
    it: { takeAction: { Office: 'Ufficio' } },
    en: { takeAction: { Office: 'Bureau' } },
  }
  const config = await hostWith({ i18n: { translations } as unknown as Config['i18n'] })
  const label = collectionOf(config, 'offices')?.labels?.singular
  expect(label).toMatchObject({ en: 'Bureau', de: 'Geschäftsstelle', it: 'Ufficio', fr: 'Bureau' })
  const known = config.i18n?.translations as Record<string, Record<string, Record<string, string>>>
  expect(known.de?.takeAction).toMatchObject({ Office: 'Geschäftsstelle', Case: 'Fall' })
  expect(known.de?.general).toEqual({ save: 'Sichern' })
})

test('an override of the host is handed the worded collection, and what it gives stays as it is', async () => {
  let handed: unknown
  const config = await hostWith(
    {},
    {
      officesOverride: ({ defaultCollection }) => {
        handed = defaultCollection.labels?.singular
        return { ...defaultCollection, labels: { singular: 'Office', plural: 'Bureaux' } }
      },
    },
  )
  expect(handed).toMatchObject({ en: 'Office', de: 'Büro' })
  expect(collectionOf(config, 'offices')?.labels).toEqual({ singular: 'Office', plural: 'Bureaux' })
})

test('of a host’s own users the added role alone is put into words', async () => {
  const users: CollectionConfig = {
    slug: 'staff',
    auth: true,
    labels: { singular: 'Name', plural: 'Names' },
    fields: [{ name: 'nick', label: 'Name', type: 'text' }],
  }
  const staff = collectionOf(await hostWith({ collections: [users] }), 'staff')
  const [nick, role] = (staff?.fields ?? []) as (Field & { label?: unknown })[]
  expect(staff?.labels).toEqual(users.labels)
  expect(nick?.label).toBe('Name')
  expect(role?.label).toMatchObject({ en: 'Role', de: 'Rolle' })
})

test('what stands around every page is added to the host’s own, once', async () => {
  const admin = { components: { providers: ['./Own.tsx#Own'] } }
  const providers = (await hostWith({ admin })).admin?.components?.providers ?? []
  expect(providers[0]).toBe('./Own.tsx#Own')
  expect(providers.filter((one) => String(one).endsWith('#RightToLeft'))).toHaveLength(1)
})

test('a sentence without a translation is said in English, with its values', () => {
  const req = { i18n: { translations: { takeAction: { 'Due {day}': 'Fällig {day}' } } } }
  expect(say(req as never, 'Due {day}', { day: 'heute' })).toBe('Fällig heute')
  expect(say(req as never, 'Gone {day}', { day: 'heute' })).toBe('Gone heute')
  expect(say({} as never, 'Due {day}', { day: '{day}' })).toBe('Due {day}')
})
