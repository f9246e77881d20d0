import { isUpdateSentence } from '../labels.ts'
import { oneLine } from '../reading/lines.ts'
import type { Findings, RichText } from '../result.ts'
import { referenceIn } from './typeLine.ts'

const ADDRESS = /https?:\/\/[^\s<>()]+/

/** Reads which action the document follows: its address, and out of a sentence its reference. */
export function readEarlierNotice(blocks: RichText, findings: Findings): void {
  const text = oneLine(blocks)
  const saysUpdate = isUpdateSentence(text)
  if (saysUpdate) {
    findings.found('reference', findings.fields.reference ?? referenceIn(text))
    if (findings.fields.notice !== 'stop') findings.found('notice', 'update')
  }
  const url = ADDRESS.exec(addressesIn(blocks) || text)?.[0]
  if (!url) return
  const title = saysUpdate
    ? ''
    : text.replace(new RegExp(`\\(?${ADDRESS.source}\\)?`, 'g'), '').trim()
  findings.found('history', [{ url, ...(title ? { title } : {}) }])
  if (!findings.fields.notice || findings.fields.notice === 'first') {
    findings.found('notice', 'update', 0.7)
    findings.warn('notice', 'taken for an update, since it names an earlier action.')
  }
}

function addressesIn(blocks: RichText): string {
  const urls: string[] = []
  JSON.stringify(blocks, (key, value) => {
    if (key === 'url') urls.push(String(value))
    return value
  })
  return urls.join(' ')
}
