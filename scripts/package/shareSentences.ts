import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { TABLES } from '../../plugin/translations/tables.ts'

/** The built table whose English the others share. */
const KEEPER = 'fr'

/**
 * Writes the built tables of the admin's sentences again so that the English, which is the key in
 * each of them, is packed once: the other tables are lists in the order of the first.
 *
 * @throws where a table has other sentences than the first.
 */
export async function shareSentences(folder: string): Promise<void> {
  for (const [language, table] of Object.entries(TABLES)) {
    if (language === KEEPER) continue
    const file = path.join(folder, `${language}.js`)
    const name = language.toUpperCase()
    writeFileSync(file, listed(name, Object.keys(TABLES[KEEPER] ?? {}), table))
    const written = (await import(file)) as Record<string, unknown>
    if (!isDeepStrictEqual(written[name], table)) {
      throw new Error(`The sentences in ${language} are not those in ${KEEPER}: npm run words.`)
    }
  }
}

function listed(name: string, english: string[], table: Readonly<Record<string, string>>): string {
  const texts = english.map((sentence) => table[sentence] ?? null)
  const first = KEEPER.toUpperCase()
  return [
    `import { ${first} } from './${KEEPER}.js'`,
    `const texts = ${JSON.stringify(texts, null, 1)}`,
    `export const ${name} = Object.fromEntries(Object.keys(${first}).map((english, at) => [english, texts[at]]))`,
    '',
  ].join('\n')
}
