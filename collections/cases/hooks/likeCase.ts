import type { FieldHook } from 'payload'
import { say } from '../../say.ts'

/** Set on the context of a request by what copies a case as the next notice of its chain; no HTTP client can set it. */
export const NEXT_NOTICE = 'takeActionNextNotice'

const LONGEST_TITLE = 300

/** For what belongs to one case alone: a like case begins without it. */
export const notOfLikeCase: FieldHook = ({ context, value }) =>
  context[NEXT_NOTICE] ? value : null

/** A like case is the first of its own notices. */
export const firstOfLikeCase: FieldHook = ({ context, value }) =>
  context[NEXT_NOTICE] ? value : 'first'

/** The title of a like case tells that it is a copy, in every language that it has one in. */
export const titleOfLikeCase: FieldHook = ({ context, req, value }) =>
  context[NEXT_NOTICE] || typeof value !== 'string' || !value
    ? value
    : say(req, 'Copy: {title}', { title: value }).slice(0, LONGEST_TITLE)
