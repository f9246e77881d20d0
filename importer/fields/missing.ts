import type { FieldName, Findings } from '../result.ts'

const WANTED: [FieldName, string][] = [
  ['notice', 'whether this is a first notice, an update or a stop was not found.'],
  ['title', 'no headline was found.'],
  ['summary', 'no summary was found.'],
  ['country', 'no country was found.'],
  ['reference', 'no reference such as “UA 24/22” was found.'],
  ['indexNumber', 'no index number was found.'],
  ['issuedOn', 'no date of issue was found.'],
  ['people', 'no names of people were found.'],
]

/** What only an action that still goes on has. */
const WANTED_WHILE_OPEN: [FieldName, string][] = [
  ['letters', 'no letter was found.'],
  ['preferredLanguages', 'no preferred language was found.'],
  ['deadline', 'no deadline was found.'],
]

/** Says what was not found. */
export function warnOfMissing(findings: Findings): void {
  const { fields } = findings
  const wanted = fields.notice === 'stop' ? WANTED : [...WANTED, ...WANTED_WHILE_OPEN]
  for (const [field, message] of wanted) {
    if (fields[field] === undefined) findings.warn(field, message)
  }
  if (!fields.targets) {
    findings.warn(
      'targets',
      fields.notice === 'stop' ? 'none, as a stop has none.' : 'no target was found.',
    )
  }
}
