/** Where cases are asked for when no `api` attribute says so: the origin that the script came from. */
export const source = { origin: '' }
