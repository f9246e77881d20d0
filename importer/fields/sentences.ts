import { plainText } from '../../core/richText.ts'
import type { RichText } from '../result.ts'
import { isTypeLine } from './typeLine.ts'

/** Words with which a sentence begins and no name does. */
const OPENING =
  /^(?:this|these|please|if|for (?:more|further)|see|note|links?|further|we|you|it|there|no (?:further|more)|amnesty international (?:is|has|will))\s/i
const VERB =
  /\b(?:is|are|was|were|has|have|had|been|will|must|should|can|may|do|does|did|remains?)\b/i
const END = /[.!?…]["”’)]?$/
/** Between two sentences: behind a whole word in lower case, which no initial and no title is. */
const BETWEEN = /(?<=\p{Ll}{3}[.!?]["”’)]?)\s+(?=\p{Lu})/u

/** Lines that name somebody, and the sentences between them, which never do. */
export function sentencesApart(blocks: RichText): { names: string[]; sentences: string[] } {
  const names: string[] = []
  const sentences: string[] = []
  for (const block of blocks) {
    let isWithin = false
    for (const line of linesOf(block)) {
      if (isWithin) sentences.push(`${sentences.pop()} ${line}`)
      else if (isSentence(line)) sentences.push(line)
      else names.push(line)
      isWithin = (isWithin || isSentence(line)) && !END.test(line)
    }
  }
  return { names, sentences }
}

function linesOf(block: RichText[number]): string[] {
  return plainText([block])
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').replace(/^•\s*/, '').trim())
    .filter(Boolean)
    .flatMap((line) => {
      const [first = '', ...rest] = line.split(BETWEEN)
      return rest.some(isSentence) ? [first, ...rest] : [line]
    })
}

function isSentence(line: string): boolean {
  if (/https?:\/\//i.test(line) || isTypeLine(line)) return true
  if (line.split(' ').length < 4) return false
  return OPENING.test(line) || (END.test(line) && VERB.test(line) && !/\bwho\b/i.test(line))
}
