/** An editor's sign-in, as the demonstration's database has it. */
export interface Editor {
  email: string
  password: string
}

/** The header that signs an editor's requests in. */
export async function signedIn(cms: string, editor: Editor): Promise<{ Authorization: string }> {
  const response = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(editor),
  })
  const { token } = (await response.json()) as { token?: string }
  if (!token) throw new Error(`The editor could not sign in (${response.status}).`)
  return { Authorization: `JWT ${token}` }
}

/** The id of the case that bears a slug. */
export async function idOf(
  cms: string,
  slug: string,
  headers: { Authorization: string },
): Promise<string> {
  const address = `${cms}/api/cases?depth=0&where[slug][equals]=${slug}`
  const response = await fetch(address, { headers })
  const { docs = [] } = (await response.json()) as { docs?: { id: string }[] }
  if (!docs[0]) throw new Error(`The editor finds no case ${slug} (${response.status}).`)
  return docs[0].id
}
