import { plainText } from '../../core/richText.ts'
import type { ImportedFields } from '../../importer/index.ts'
import type { Outcome } from '../import.ts'

/** What became of a document, for people. */
export function describe({ file, result, draft, error }: Outcome): string {
  if (error || !result) return `${file}\n  not imported: ${error?.message}`
  const lines = [
    ...fieldLines(result.fields).map(([name, text]) => `${name.padEnd(20)}${text}`),
    ...(result.warnings.length ? ['', 'To be looked at:'] : []),
    ...result.warnings.map((warning) => `- ${warning}`),
    ...(draft ? ['', ...draftLines(draft)] : []),
  ]
  return [file, ...lines.map((line) => (line ? `  ${line}` : ''))].join('\n')
}

function draftLines({
  url,
  created,
  isInTrash,
  createdTargets,
  reusedTargets,
}: NonNullable<Outcome['draft']>): string[] {
  if (created)
    return [`Kept as a draft; targets: ${createdTargets} new, ${reusedTargets} known before.`, url]
  return [
    isInTrash
      ? 'Was imported before and lies in the trash; nothing was changed. Restore it there:'
      : 'Was imported before; nothing was changed.',
    url,
  ]
}

function fieldLines(fields: ImportedFields): [string, string][] {
  const texts: Record<string, string | undefined> = {
    notice: fields.notice,
    reference: fields.reference,
    'index number': fields.indexNumber,
    issued: fields.issuedOn,
    title: fields.title,
    country: fields.country,
    people: fields.people
      ?.map(({ name, pronouns }) => (pronouns ? `${name} (${pronouns})` : name))
      .join('; '),
    summary: fields.summary && extent(plainText(fields.summary)),
    background: fields.background && extent(plainText(fields.background)),
    languages: fields.preferredLanguages?.join(', '),
    'own language': fields.ownLanguage ? 'yes' : undefined,
    deadline: fields.deadline?.date,
    'after the deadline': fields.afterDeadline && extent(plainText(fields.afterDeadline.message)),
    'earlier notice': fields.history?.[0]?.url,
  }
  const known = Object.entries(texts).filter((entry): entry is [string, string] => !!entry[1])
  const targets = (fields.targets ?? []).map(({ role, name, office, emails, faxes, address }) => {
    const ways = [...emails, ...faxes.map((fax) => `fax ${fax}`)].join(', ')
    const post = address ? `post (${address.length} lines)` : 'no postal address'
    return [role, `${[name, office].filter(Boolean).join(', ')}: ${post}, ${ways}`]
  })
  const letters = (fields.letters ?? []).map(({ lang, body }) => [
    `letter (${lang})`,
    extent(plainText(body)),
  ])
  return [...known, ...(targets as [string, string][]), ...(letters as [string, string][])]
}

function extent(text: string): string {
  const words = text.split(/\s+/).length
  return `${text.slice(0, 60).replace(/\s+/g, ' ')}… (${words} words)`
}
