/**
 * The classic scripts of versions that were released, by version: whoever pinned one gets it for good.
 * Written by `npm run keep-script`; nothing here is ever changed or removed.
 */
export const RELEASED: Readonly<Record<string, string>> = {}
