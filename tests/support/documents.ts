import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { toLexical } from '../../plugin/richText/toLexical.ts'

type CaseData = RequiredDataFromCollectionSlug<'cases'>
type TargetData = RequiredDataFromCollectionSlug<'targets'>

/** A paragraph as the editor keeps it. */
export function paragraph(text: string) {
  return toLexical([{ type: 'paragraph', children: [{ type: 'text', text }] }])
}

/** A target, invented. */
export function createTarget(payload: Payload, data: Partial<TargetData> = {}) {
  return payload.create({
    collection: 'targets',
    data: {
      kind: 'official',
      name: 'Daniyar Bektenov',
      office: 'Prosecutor General',
      emails: ['prosecutor@example.org'],
      salutations: [
        { lang: 'en', text: 'Dear Prosecutor General,' },
        { lang: 'ru', text: 'Уважаемый господин Генеральный прокурор!' },
      ],
      ...data,
    } as TargetData,
  })
}

let number = 0

/** A published case with one target and one letter, unless told otherwise. */
export async function createCase(payload: Payload, data: Partial<CaseData> = {}) {
  number++
  const target = data.targets ? undefined : await createTarget(payload)
  return payload.create({
    collection: 'cases',
    data: {
      _status: 'published',
      notice: 'first',
      country: 'KZ',
      reference: `UA ${number}/26`,
      title: `Case ${number}`,
      summary: paragraph('What happened.'),
      preferredLanguages: ['ru', 'en'],
      targets: target ? [{ target: target.id, role: 'primary' }] : [],
      letters: [
        {
          lang: 'en',
          subject: 'Release her',
          body: paragraph('I ask you to release her.'),
          closing: 'Yours sincerely,',
        },
      ],
      ...data,
    } as CaseData,
  })
}
