import { inWords } from '../../core/inWords.ts'
import { LETTER_LANGUAGES } from '../../core/letterLanguages.ts'

const NAMED_IN = 'en fr es de it pt nl pl ru ar'.split(' ')

const OTHER_NAMES: Record<string, string> = {
  castilian: 'es',
  chinese: 'zh-Hans',
  chinois: 'zh-Hans',
  chino: 'zh-Hans',
  chinesisch: 'zh-Hans',
  dari: 'fa',
  farsi: 'fa',
  flemish: 'nl',
  mandarin: 'zh-Hans',
  'simplified chinese': 'zh-Hans',
  'traditional chinese': 'zh-Hant',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  kirghiz: 'ky',
  burmese: 'my',
  sinhalese: 'si',
  tagalog: 'tl',
  filipino: 'tl',
}

const NAMES = new Map([
  ...NAMED_IN.flatMap((lang) =>
    LETTER_LANGUAGES.map((tag) => [inWords(tag, lang).toLowerCase(), tag] as const),
  ),
  ...Object.entries(OTHER_NAMES),
])

const OWN =
  /\b(?:your|their) own (?:native )?language|\bown language|votre (?:propre )?langue|su propi[oa] (?:idioma|lengua)|(?:ihrer|eurer|der) eigenen sprache|\blangue maternelle/i

export interface FoundLanguages {
  /** BCP 47 tags in the document's order. */
  tags: string[]
  ownLanguage: boolean
  /** Names that stand where a language does and are none that is known. */
  unknown: string[]
}

/** The languages that a text names, in its order, and whether one's own is welcome. */
export function readLanguages(text: string): FoundLanguages {
  const tags: string[] = []
  const unknown: string[] = []
  const list = text.split(/[.\n]/)[0] ?? ''
  for (const word of list.split(/[,;/]|\s(?:and|or|und|oder|et|ou|y|o)\s/i)) {
    const name = word
      .trim()
      .replace(/^(?:or|and|in)\s+/i, '')
      .replace(/\s*\(.*\)$/, '')
    const tag = NAMES.get(name.toLowerCase())
    if (tag) tags.push(tag)
    else if (/^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(name) && !OWN.test(name)) unknown.push(name)
  }
  return { tags: [...new Set(tags)], ownLanguage: OWN.test(text), unknown }
}
