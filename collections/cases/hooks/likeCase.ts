import type { FieldHook } from 'payload'
import { sentence } from '../../../core/said.ts'
import { say, sayIn } from '../../say.ts'

/** Set on the context of a request by what copies a case as the next notice of its chain; no HTTP client can set it. */
export const NEXT_NOTICE = 'takeActionNextNotice'

/** In characters. */
export const LONGEST_TITLE = 300

/** For what belongs to one case alone: a like case begins without it. */
export const notOfLikeCase: FieldHook = ({ context, value }) =>
  context[NEXT_NOTICE] ? value : null

/** A like case is the first of its own notices. */
export const firstOfLikeCase: FieldHook = ({ context, value }) =>
  context[NEXT_NOTICE] ? value : 'first'

const COPY = sentence('Copy: {title}')

/** The title of a like case tells that it is a copy, in every language that it has one in. */
export const titleOfLikeCase: FieldHook = ({ context, field, req, siblingData, value }) => {
  if (context[NEXT_NOTICE] || typeof value !== 'string' || !value) return value
  const locale = localeOf(value, siblingData[field?.name ?? 'title'])
  const title = locale
    ? sayIn(req, locale, COPY, { title: value })
    : say(req, COPY, { title: value })
  return title.slice(0, LONGEST_TITLE)
}

/** Payload asks for each locale alone and does not tell which: that of the title that it asks about. */
function localeOf(title: string, inLocales: unknown): string | undefined {
  if (!inLocales || typeof inLocales !== 'object') return undefined
  return Object.entries(inLocales).find(([, one]) => one === title)?.[0]
}
