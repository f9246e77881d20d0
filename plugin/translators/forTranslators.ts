import type { CollectionConfig } from 'payload'
import type { Rules } from '../../collections/index.ts'
import { keepToTexts, onlyEditorsRestore } from './keepToTexts.ts'
import { narrowToTexts } from './narrowToTexts.ts'

/** Cases as translators may change them: the texts of their languages, nothing else. */
export function forTranslators(
  cases: CollectionConfig,
  rules: Rules,
  defaultLanguage: string,
): CollectionConfig {
  const { hooks = {} } = cases
  return {
    ...cases,
    fields: narrowToTexts(cases.fields, rules),
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), onlyEditorsRestore(rules)],
      beforeValidate: [keepToTexts(rules, defaultLanguage), ...(hooks.beforeValidate ?? [])],
    },
  }
}
