import { TABLES } from '../plugin/translations/tables.ts'
import { inCollections } from './words/inCollections.ts'
import { inSources } from './words/inSources.ts'

/**
 * `npm run words`: for each language of the admin the sentences that its table lacks, and those that
 * nothing says any more; then the calls of `say` that hold no sentence to be found.
 */
const { sentences, unread } = inSources()
const said = [...new Set([...inCollections(), ...sentences])]
const languages = Object.entries(TABLES).map(([lang, table]) => [
  lang,
  {
    missing: said.filter((one) => !table[one]),
    unused: Object.keys(table).filter((one) => !said.includes(one)),
  },
])
console.info(JSON.stringify({ ...Object.fromEntries(languages), unread }, null, 2))
