import type { html } from 'hono/html'

/** A piece of HTML with everything in it escaped. */
export type Html = ReturnType<typeof html>
