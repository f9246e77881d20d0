import type { Notice } from '../../core/contract.ts'
import { sentence } from '../../core/said.ts'
import type { Findings } from '../result.ts'
import { noticeOf, saysFirst } from './typeLine.ts'

/** What wins where type lines disagree: a stop that is taken for anything less lets letters go on. */
const STRONGEST_FIRST: Notice[] = ['stop', 'update', 'first']

/** What is said where one kind wins over another. */
const DISAGREE: Partial<Record<`${Notice} ${Notice}`, string>> = {
  'stop update': sentence('taken for a stop, although another line calls it an update.'),
  'stop first': sentence('taken for a stop, although another line calls it a first notice.'),
  'update first': sentence('taken for an update, although another line calls it a first notice.'),
}

/** Tells the kind of notice from all the type lines at once, and says where they disagree. */
export function readNotice(typeLines: string[], findings: Findings): void {
  const said = typeLines.map(noticeOf)
  const [strongest] = STRONGEST_FIRST.filter((notice) => said.includes(notice))
  if (!strongest || !findings.found('notice', strongest)) return
  // “URGENT ACTION” alone stands over every kind.
  const plain = typeLines.filter((line) => noticeOf(line) !== 'first' || saysFirst(line))
  const others = STRONGEST_FIRST.filter(
    (notice) => notice !== strongest && plain.some((line) => noticeOf(line) === notice),
  )
  for (const other of others) {
    const english = DISAGREE[`${strongest} ${other}`]
    if (english) findings.doubt('notice', 0.8, english)
  }
}
