/** Documents are some pages of text; more than this is none. In bytes. */
export const LARGEST_DOCUMENT = 5 * 1024 * 1024
