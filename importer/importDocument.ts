import { createHash } from 'node:crypto'
import { plainText } from '../core/richText.ts'
import { readAddressees } from './fields/addressees.ts'
import { findCountry } from './fields/country.ts'
import { readDeadline } from './fields/deadline.ts'
import { readHead } from './fields/head.ts'
import { readLabelled } from './fields/labelled.ts'
import { warnOfMissing } from './fields/missing.ts'
import { readStop } from './fields/stop.ts'
import { warningOf } from './note.ts'
import { decode } from './reading/decode.ts'
import { readMarkdown } from './reading/markdown.ts'
import { Findings, ImportError, type ImportResult } from './result.ts'
import { outline } from './sections.ts'

/**
 * Reads an urgent-action document (Markdown or plain text) into the fields of a case. Throws an
 * {@link ImportError} where it cannot be read or holds nothing of a case. What is not found is
 * absent and said so in the warnings; nothing is guessed in silence.
 */
export function importDocument(file: { name: string; bytes: Uint8Array }): ImportResult {
  const sourceText = decode(file.name, file.bytes)
  const { sections, lang, holdsMore } = outline(readMarkdown(sourceText))
  const findings = new Findings()
  findings.found('lang', lang ?? 'en', lang ? 0.9 : 0.3)
  readHead(sections[0]?.blocks ?? [], findings)
  readLabelled(sections, findings)
  readDeadline(sections, findings)
  readAddressees(sections, findings)
  findCountry(findings)
  readStop(plainText(sections.flatMap(({ blocks }) => blocks)), findings)
  if (!lang && !findings.fields.notice && !findings.fields.targets) {
    throw new ImportError(
      'not_a_case',
      'The document holds none of the headings of an urgent action, so nothing could be read from it.',
    )
  }
  if (holdsMore)
    findings.warn('title', 'the document holds several actions; only the first was read.')
  warnOfMissing(findings)
  return {
    fields: findings.fields,
    confidence: findings.confidence,
    notes: findings.notes,
    warnings: findings.notes.map(warningOf),
    sourceText,
    sourceHash: createHash('sha256').update(sourceText.trim()).digest('hex'),
  }
}
