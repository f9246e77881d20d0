import { sentence } from '../../core/said.ts'
import type { FieldName, Findings } from '../result.ts'

const WANTED: [FieldName, string][] = [
  ['notice', sentence('whether this is a first notice, an update or a stop was not found.')],
  ['title', sentence('no headline was found.')],
  ['summary', sentence('no summary was found.')],
  ['country', sentence('no country was found.')],
  ['reference', sentence('no reference such as “UA 24/22” was found.')],
  ['indexNumber', sentence('no index number was found.')],
  ['issuedOn', sentence('no date of issue was found.')],
  ['people', sentence('no names of people were found.')],
]

/** What only an action that still goes on has. */
const WANTED_WHILE_OPEN: [FieldName, string][] = [
  ['letters', sentence('no letter was found.')],
  ['preferredLanguages', sentence('no preferred language was found.')],
  ['deadline', sentence('no deadline was found.')],
]

/** Says what was not found. */
export function warnOfMissing(findings: Findings): void {
  const { fields } = findings
  const wanted = fields.notice === 'stop' ? WANTED : [...WANTED, ...WANTED_WHILE_OPEN]
  for (const [field, english] of wanted) {
    if (fields[field] === undefined) findings.warn(field, english)
  }
  if (!fields.targets) {
    findings.warn(
      'targets',
      fields.notice === 'stop' ? 'none, as a stop has none.' : 'no target was found.',
    )
  }
}
