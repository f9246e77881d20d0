import type { Session } from './session.ts'

interface Case {
  id: number
  slug: string
  title: string
  _status: 'draft' | 'published'
}

let number = 0

/** An invented case with a target and a letter, saved over REST. */
export async function createCase(session: Session, status: Case['_status']): Promise<Case> {
  number++
  const target = await created<{ id: number }>(session, '/api/targets', {
    kind: 'official',
    name: 'Daniyar Bektenov',
    office: 'Prosecutor General',
    emails: ['prosecutor@example.org'],
    salutations: [{ lang: 'en', text: 'Dear Prosecutor General,' }],
  })
  return created<Case>(session, `/api/cases${status === 'draft' ? '?draft=true' : ''}`, {
    _status: status,
    notice: 'first',
    country: 'KZ',
    reference: `UA ${process.pid}${number}/26`,
    title: `An invented case, number ${number}`,
    summary: paragraph('What happened.'),
    preferredLanguages: ['en'],
    targets: [{ target: target.id, role: 'primary' }],
    letters: [{ lang: 'en', subject: 'Release her', body: paragraph('I ask you to release her.') }],
  })
}

async function created<T>(session: Session, path: string, data: unknown): Promise<T> {
  const answer = await session.request(path, 'POST', data)
  const text = await answer.text()
  if (answer.status !== 201) throw new Error(`POST ${path} gave ${answer.status}: ${text}`)
  return JSON.parse(text).doc
}

/** A paragraph as the editor keeps it. */
function paragraph(text: string) {
  const common = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const words = { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }
  const child = { ...common, type: 'paragraph', children: [words], textFormat: 0, textStyle: '' }
  return { root: { ...common, type: 'root', children: [child] } }
}
