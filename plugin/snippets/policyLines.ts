import type { Choices, Embedded } from './choices.ts'
import { boxStyle } from './scriptSnippet.ts'

/** What a `Content-Security-Policy` must allow for the tag. */
export function scriptPolicy({ origin }: Embedded): string {
  return `script-src ${origin}; connect-src ${origin}`
}

/** What a policy must name besides where it restricts trusted types. */
export const TRUSTED_TYPES = 'trusted-types lit-html'

/** What a policy must allow for the frame, and for the script that lets it grow. */
export function framePolicy({ origin }: Embedded, scriptHash: string): string {
  return `frame-src ${origin}; script-src '${scriptHash}'`
}

/** The rule that stands in for the tag's `style` where a policy forbids inline styles. */
export function styleRule(choices: Choices): string {
  return `take-action-box { ${boxStyle(choices)
    .map((declaration) => declaration.replace(':', ': '))
    .join('; ')} }`
}
