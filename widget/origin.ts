/** Where cases are asked for when no `api` attribute says so: the origin that the script came from; empty, which is the page's own, where it stands in the page itself. */
export const source = { origin: '' }
