import { attributesOf, type Choices, type Embedded } from './choices.ts'

/** The block of the WordPress plugin, as WordPress keeps it: to be pasted into the code editor. */
export function wordpressBlock({ slug }: Embedded, choices: Choices): string {
  const attributes = Object.fromEntries([['case', slug], ...attributesOf(choices)])
  return `<!-- wp:take-action/box ${inComment(JSON.stringify(attributes))} /-->`
}

/** The shortcode of the WordPress plugin, for the classic editor. */
export function wordpressShortcode({ slug }: Embedded, choices: Choices): string {
  const attributes: [string, string][] = [['case', slug], ...attributesOf(choices)]
  const written = attributes.map(([name, value]) => `${name}="${value.replace(/["[\]<>]/g, '')}"`)
  return `[take-action ${written.join(' ')}]`
}

/** JSON that cannot end the comment it stands in, as WordPress itself writes it. */
function inComment(json: string): string {
  return json
    .replace(/--/g, '\\u002d\\u002d')
    .replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
}
