import type { PublishedCase } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { wordsIn } from '../page/strings/index.ts'

/**
 * What a case is called where strangers may keep the words for good: by its country and reference,
 * `Take action · Kazakhstan · UA 24/22`. Never by its title, which the next notice changes, and in
 * which stands the name that a withdrawal is to take back.
 */
export function lastingTitle({
  country,
  reference,
  lang,
}: Pick<PublishedCase, 'country' | 'reference' | 'lang'>): string {
  const parts = [wordsIn(lang)('act'), country && inWords(country, lang), reference]
  return parts.filter(Boolean).join(' · ')
}
