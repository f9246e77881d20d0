import type { Person } from '../../core/contract.ts'

const PRONOUNS =
  /^(?:(?:all |both )?(?:he|she|they|him|her|them|his|hers|theirs?|il|elle|iel|ils|elles|él|ella|elle|ellos|ellas|er|sie|ihm|ihr)(?:\s*[,/;&]\s*|\s+and\s+|\s*$))+$/i
const GENDER = /^(?:m|f|male|female|m\s*[&/]\s*f)\.?$/i
const NOBODY = /^(?:n\/?a|none|not applicable|various|-|–)$/i

/** `Zhanna Serik (she, her), Arman Bek (Арман Бек) and four others` as its people. */
export function readPeople(text: string): Person[] {
  if (NOBODY.test(text.trim())) return []
  const parts = splitOutsideBrackets(text)
  // Pronouns in one pair of brackets at the end of a list are everybody's.
  const common = /\((?:all|both) ([^)]+)\)\s*$/i.exec(text)?.[1]
  return parts.map((part) => readPerson(part, common)).filter(({ name }) => name)
}

function readPerson(text: string, common?: string): Person {
  const brackets = [...text.matchAll(/\(([^)]*)\)/g)].map((found) => (found[1] ?? '').trim())
  const name = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\*+/g, '')
    .replace(/^(?:and|y|et|und)\s+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.,;]+$/, '')
    .trim()
  const own = brackets.find((inside) => PRONOUNS.test(inside))
  const pronouns = common ?? own
  const nativeName = brackets.find(
    (inside) => /\p{L}/u.test(inside) && !/\p{Script=Latin}/u.test(inside),
  )
  const rest = brackets.filter(
    (inside) =>
      inside !== own &&
      inside !== nativeName &&
      !GENDER.test(inside) &&
      !common?.includes(inside) &&
      !/^(?:all|both)\b/i.test(inside),
  )
  return {
    name: rest.length ? `${name} (${rest.join(', ')})` : name,
    ...(nativeName ? { nativeName } : {}),
    ...(pronouns ? { pronouns } : {}),
  }
}

/** Apart at commas, semicolons, line ends, `and` and `&`, but never within brackets. */
function splitOutsideBrackets(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const piece of text.split(/([()]|[,;\n]|\s(?:and|&|und|et|y)\s)/i)) {
    if (piece === '(') depth++
    if (piece === ')') depth = Math.max(0, depth - 1)
    if (depth === 0 && /^(?:[,;\n]|\s(?:and|&|und|et|y)\s)$/i.test(piece)) parts.push('')
    else parts[parts.length - 1] += piece
  }
  return parts.map((part) => part.trim()).filter(Boolean)
}
