import { caseAddress } from '../../widget/load.ts'
import type { Demonstration } from './demonstration.ts'
import { idOf, signedIn } from './editor.ts'
import { answersPerSecond, CONNECTIONS, SECONDS } from './load.ts'
import { number, type Report, ratio } from './table.ts'

/** One address to ask for. */
interface Asked {
  title: string
  address: string
  headers?: Record<string, string>
  status?: number
}

/** Answers a second of the public addresses, beside Payload's own REST reading the same case. */
export async function measureServer(demonstration: Demonstration): Promise<Report> {
  const rows: string[][] = []
  let reference = 0
  for (const asked of await allAsked(demonstration)) {
    const { title, address, headers = {}, status = 200 } = asked
    const { length } = await bodyOf(address, headers, status)
    const rate = await answersPerSecond(address, headers, status)
    reference ||= rate
    rows.push([title, number(status), number(length), number(rate), ratio(rate, reference)])
  }
  return {
    title: 'The server',
    note: `The built host on SQLite, ${CONNECTIONS} connections over loopback for ${SECONDS} s each, nothing compressed, no proxy before it.`,
    columns: ['', 'status', 'bytes', 'answers/s', 'to Payload’s own REST'],
    rows,
  }
}

/** The reference first. */
async function allAsked({ cms, slug, editor }: Demonstration): Promise<Asked[]> {
  const signIn = await signedIn(cms, editor)
  const json = caseAddress(cms, slug)
  const etag = (await fetch(json)).headers.get('etag') ?? ''
  return [
    {
      title: 'Payload’s own REST, the case for an editor, `depth=2`',
      address: `${cms}/api/cases/${await idOf(cms, slug, signIn)}?depth=2`,
      headers: signIn,
    },
    { title: 'the published case', address: json },
    {
      title: 'the same with `If-None-Match`',
      address: json,
      headers: { 'If-None-Match': etag },
      status: 304,
    },
    { title: 'the hosted page, `/act/SLUG`', address: `${cms}/act/${slug}` },
    { title: 'the list of open cases', address: `${cms}/api/take-action/v1/cases` },
  ]
}

async function bodyOf(
  address: string,
  headers: Record<string, string>,
  status: number,
): Promise<Buffer> {
  const response = await fetch(address, { headers })
  if (response.status !== status) throw new Error(`${address} answers ${response.status}.`)
  return Buffer.from(await response.arrayBuffer())
}
