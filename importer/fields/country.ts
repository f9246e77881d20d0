import { plainText } from '../../core/richText.ts'
import type { Findings } from '../result.ts'
import { countriesNamed, countryCalled, countryIn } from './countries.ts'

/**
 * The country whose authorities are written to, where the document's head does not name it: the
 * first target's, else the one that the texts name most.
 */
export function findCountry(findings: Findings): void {
  if (findings.fields.country) return
  const target = findings.fields.targets?.find(({ role }) => role === 'primary')
  const ofTarget =
    target?.represents ??
    countryCalled(target?.address?.at(-1) ?? '') ??
    countryIn(target?.office ?? '')
  if (findings.found('country', ofTarget, 0.9)) return
  const { summary = [], background = [] } = findings.fields
  const [named] = countriesNamed(plainText([...summary, ...background]))
  if (named && findings.found('country', named, 0.5)) {
    findings.warn('country', 'taken to be {country}, which the text names most.', {
      country: named,
    })
  }
}
