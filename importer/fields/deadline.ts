import { plainText } from '../../core/richText.ts'
import { linesOf, prose, textOf, tidy } from '../reading/lines.ts'
import type { Findings, RichText } from '../result.ts'
import type { Section } from '../sections.ts'
import { dateIn } from './dates.ts'

const AFTERWARDS =
  /\b(?:after|beyond|past) (?:the |this )?(?:deadline|date|above date)|nach (?:dem|diesem) (?:datum|termin)|nach dem \d|après (?:cette|la) date|después de (?:esta|la) fecha/i

/** Reads the day until which to write, and what holds after it. */
export function readDeadline(sections: Section[], findings: Findings): void {
  for (const { topic, label, blocks } of sections) {
    if (topic === 'afterDeadline') keepAdvice(tidy(blocks.slice(0, 1)), findings)
    if (topic !== 'deadline') continue
    const found = dateIn(`${label} ${plainText(blocks)}`)
    if (found && findings.found('deadline', { date: found.day }) && found.isAmbiguous) {
      findings.doubt('deadline', 0.5, 'day and month of {date} could be the other way round.', {
        date: found.day,
      })
    }
    keepAdvice(tidy(blocks.flatMap(afterwards)), findings)
  }
}

function keepAdvice(message: RichText, findings: Findings): void {
  if (message.length) findings.found('afterDeadline', { message, offices: [] })
}

/** The lines of a block that speak of the time after the deadline. */
function afterwards(block: RichText[number]): RichText {
  if (block.type !== 'paragraph') return []
  const lines = linesOf(block.children)
  const start = lines.findIndex((line) => AFTERWARDS.test(textOf(line)))
  const text = start < 0 ? undefined : prose(lines.slice(start))
  return text ? [text] : []
}
