import { createHash } from 'node:crypto'

/** `'sha256-…'`, by which a policy lets one inline style or script stand. */
export function hashOf(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}

interface Allowed {
  /** Hash of the page's one style sheet. */
  style: string
  /** Hash of the page's own inline script, where it has one. */
  script?: string
  /** Which pages may show it in a frame. */
  framedBy: "'self'" | '*'
  /** True where a form of the page asks for the page again. */
  asksItself?: boolean
  /** True where nothing may lead out of the page: no window, no mail program, no other address. */
  isShut?: boolean
}

/** The `Content-Security-Policy` of a page that may hold the box, and nothing of anybody else's. */
export function policy({ style, script, framedBy, asksItself, isShut }: Allowed): string {
  return [
    "default-src 'none'",
    `style-src ${style}`,
    `script-src 'self'${script ? ` ${script}` : ''}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    `form-action ${asksItself ? "'self'" : "'none'"}`,
    `frame-ancestors ${framedBy}`,
    // The box prints a letter through a frame of its own.
    "frame-src 'self'",
    ...(isShut ? ['sandbox allow-scripts allow-same-origin allow-modals'] : []),
  ].join('; ')
}
