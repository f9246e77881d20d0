/**
 * Compose links for mail programs and webmail. Lengths are of the final, encoded address, since
 * that is what programs cut: Windows drops `mailto:` addresses over 2,048 characters without a
 * word, webmail fails somewhere over 6,400.
 */
export const MAILTO_BUDGET = 1_800
export const WEBMAIL_BUDGET = 6_000

/** Halves of characters; those that belong together are none under `u`. */
export const LONE_SURROGATES = /[\ud800-\udfff]/gu

export interface Message {
  to: readonly string[]
  subject: string
  /** Plain text with line feeds. */
  text: string
}

export interface ComposeLink {
  url: string
  /** False where the letter does not fit the budget: then the link carries recipients and subject only, or recipients only, never a part of the letter. */
  whole: boolean
}

/** Every web mail that can be opened at a written message; undocumented addresses, so in one table. */
export const WEBMAILS = {
  gmail: ['Gmail', 'https://mail.google.com/mail/?view=cm&fs=1', 'su', '\n'],
  outlook: ['Outlook', 'https://outlook.live.com/mail/deeplink/compose', 'subject', '\r\n'],
  office: [
    'Outlook (work)',
    'https://outlook.cloud.microsoft/mail/deeplink/compose',
    'subject',
    '\r\n',
  ],
  yahoo: ['Yahoo', 'https://compose.mail.yahoo.com/', 'subject', '\r\n'],
} as const

export type Webmail = keyof typeof WEBMAILS

/** The `mailto:` link of a message (RFC 6068): recipients in the path, CRLF line ends, no empty fields. */
export function mailtoLink(message: Message, budget = MAILTO_BUDGET): ComposeLink {
  const to = message.to.map((address) => encode(address).replace(/%40/g, '@')).join(',')
  return withinBudget(`mailto:${to}?`, 'subject', message, '\r\n', budget)
}

/** The compose address of a web mail. */
export function webmailLink(
  webmail: Webmail,
  message: Message,
  budget = WEBMAIL_BUDGET,
): ComposeLink {
  const [, base, subjectField, lineEnd] = WEBMAILS[webmail]
  const start = `${base}${base.includes('?') ? '&' : '?'}to=${encode(message.to.join(','))}&`
  return withinBudget(start, subjectField, message, lineEnd, budget)
}

function withinBudget(
  start: string,
  subjectField: string,
  message: Message,
  lineEnd: string,
  budget: number,
): ComposeLink {
  const subject = field(subjectField, message.subject.replace(/\s+/g, ' ').trim())
  // No more is encoded at every key than tells whether it fits: encoding only lengthens.
  const body = field('body', message.text.slice(0, budget + 1).replace(/\n/g, lineEnd))
  const urls = [[...subject, ...body], subject, []].map((fields) =>
    (start + fields.join('&')).replace(/[?&]$/, ''),
  )
  const url = urls.find((one) => one.length <= budget) ?? (urls[2] as string)
  return { url, whole: url === urls[0] }
}

function field(name: string, value: string): string[] {
  return value ? [`${name}=${encode(value)}`] : []
}

/** A text as part of an address; half a character becomes U+FFFD. */
export function encode(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATES, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
