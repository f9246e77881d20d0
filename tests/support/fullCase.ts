import type { Payload } from 'payload'
import { createCase, createTarget, paragraph } from './documents.ts'

export function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}

/** A day as the database has it. */
export function noon(day: string): string {
  return `${day}T12:00:00.000Z`
}

/** A case with something in every kind of field, in English and Russian. */
export async function fullCase(payload: Payload, more: Parameters<typeof createCase>[1] = {}) {
  const target = await createTarget(payload)
  const doc = await createCase(payload, {
    title: 'Held for a map',
    reference: 'UA 900/26',
    indexNumber: 'EUR 57/1/2026',
    issuedOn: noon(dayIn(-20)),
    deadline: noon(dayIn(10)),
    people: [{ name: 'The mapmaker', nativeName: 'Картограф', pronouns: 'she, her' }],
    points: [{ text: 'Release her.' }],
    safetyNote: paragraph('Think twice.'),
    targets: [
      {
        target: target.id,
        role: 'primary',
        suspended: [{ channel: 'post', reason: 'Post is suspended.' }],
      },
    ],
    letters: [
      {
        lang: 'ru',
        subject: 'Тема',
        body: paragraph('Письмо.'),
        gloss: paragraph('The letter.'),
      },
    ],
    previousElsewhere: { url: 'https://example.org/old', title: 'Old notice' },
    sourceName: 'old.md',
    sourceText: 'Old text',
    sourceHash: `hash ${crypto.randomUUID()}`,
    ...more,
  })
  await payload.update({
    collection: 'cases',
    id: doc.id,
    locale: 'ru',
    data: {
      title: 'Карта',
      summary: paragraph('Что случилось.'),
      safetyNote: paragraph('Подумайте.'),
      people: doc.people?.map((row) => ({ ...row, name: 'Она', pronouns: 'она' })),
      points: doc.points?.map((row) => ({ ...row, text: 'Освободите её.' })),
      targets: doc.targets?.map((row) => ({
        ...row,
        target: target.id,
        suspended: row.suspended?.map((one) => ({ ...one, reason: 'Почта закрыта.' })),
      })),
      letters: doc.letters?.map((row) => ({ ...row, gloss: paragraph('О чём письмо.') })),
      previousElsewhere: { url: 'https://example.org/old', title: 'Старое' },
    },
  })
  return doc
}
