import type { Findings } from '../result.ts'

const ENDED =
  /\bno further (?:action|appeals?|letters?) (?:is|are|by)\b|\bplease (?:do not|don.t|stop) (?:send|writ)\w*|\bkeine weiteren (?:appelle|aktionen)|\baucune (?:autre )?action (?:supplémentaire )?n.est|\bno se requiere(?:n)? más/i

/** For a stop: what to tell the readers. How it ended is the editor's to choose. */
export function readStop(text: string, findings: Findings): void {
  const { fields } = findings
  if (fields.notice !== 'stop' && ENDED.test(text) && !fields.letters) {
    findings.found('notice', 'stop', 0.7)
    findings.warn('notice', 'taken for a stop, since the document asks for no further action.')
  }
  if (fields.notice !== 'stop') return
  findings.found('stop', { outcome: 'none', message: fields.summary ?? [] }, 0.4)
  findings.warn('stop', 'the message is the summary; choose the outcome and check the message.')
}
