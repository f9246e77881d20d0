import type { Payload, RequiredDataFromCollectionSlug } from 'payload'
import { findOrCreate } from './findOrCreate.ts'
import { text } from './words.ts'

export interface Directory {
  prosecutor: string
  minister: string
  london: string
  cairo: string
}

/** Settings, offices, a partner, a template and the targets of the invented case. */
export async function seedDirectory(payload: Payload): Promise<Directory> {
  await seedSettings(payload)
  await seedOffices(payload)
  await findOrCreate(
    payload,
    'partners',
    { key: { equals: 'meridian' } },
    { name: 'The Meridian', key: 'meridian', url: 'https://meridian.example.org' },
  )
  await seedTemplate(payload)
  return {
    prosecutor: await seedProsecutor(payload),
    minister: await seedMinister(payload),
    london: await seedLondon(payload),
    cairo: await seedCairo(payload),
  }
}

async function seedSettings(payload: Payload): Promise<void> {
  const slug = 'take-action-settings'
  await payload.updateGlobal({
    slug,
    data: {
      organisation: {
        name: 'Letters for Liberty',
        url: 'https://letters.example',
        privacyUrl: 'https://letters.example/privacy',
      },
      timeZone: 'Europe/London',
      accent: '#b3261e',
      afterDeadline: text(
        'The deadline has passed. Ask the office in your country whether letters still help.',
      ),
      safetyNote: text(
        'Do you have ties to the country you write to? Then think twice. If unsure, do not write, or sign with initials and a town only.',
      ),
    },
  })
  await payload.updateGlobal({
    slug,
    locale: 'ar',
    data: {
      organisation: { name: 'رسائل من أجل الحرية' },
      afterDeadline: text(
        'انقضى الموعد النهائي. اسألوا المكتب في بلدكم إن كانت الرسائل ما زالت تفيد.',
      ),
      safetyNote: text(
        'هل لكم صلات بالبلد الذي تكتبون إليه؟ فكّروا مليًّا. وإن ساوركم الشك فلا تكتبوا، أو اكتفوا بالأحرف الأولى من الاسم وباسم المدينة.',
      ),
    },
  })
}

async function seedOffices(payload: Payload): Promise<void> {
  const offices = [
    { name: 'Letters for Liberty UK', country: 'GB', email: 'uk@letters.example' },
    { name: 'Letters for Liberty Egypt', country: 'EG', email: 'egypt@letters.example' },
    { name: 'Letters for Liberty Germany', country: 'DE', email: 'germany@letters.example' },
  ] as const
  for (const office of offices) {
    const data = { ...office, url: 'https://letters.example' }
    await findOrCreate(payload, 'offices', { name: { equals: office.name } }, data)
  }
}

async function seedTemplate(payload: Payload): Promise<void> {
  const name = 'Journalist in detention'
  await findOrCreate(
    payload,
    'letter-templates',
    { name: { equals: name } },
    {
      _status: 'published',
      name,
      lang: 'en',
      subject: 'Please release a detained journalist',
      body: text(
        'I am writing to you about a journalist who has been detained for doing her work.',
        '**I urge you to ensure that she is released immediately and that all charges against her are dropped.**',
      ),
      closing: 'Yours sincerely,',
      points: [{ text: 'Release her immediately and unconditionally.' }],
    },
  )
}

async function seedProsecutor(payload: Payload): Promise<string> {
  const id = await seedTarget(payload, {
    kind: 'official',
    honorific: 'Mr',
    name: 'Daniyar Bektenov',
    office: 'Prosecutor General of Kazakhstan',
    address: [
      'Mr Daniyar Bektenov',
      'Prosecutor General',
      '1 Example Street',
      '010000 Astana',
      'Kazakhstan',
    ].join('\n'),
    emails: ['prosecutor@example.org'],
    faxes: ['+7 7172 000 000'],
    salutations: [
      { lang: 'en', text: 'Dear Prosecutor General,' },
      { lang: 'ru', text: 'Уважаемый господин Генеральный прокурор!' },
      { lang: 'ar', text: 'سعادة المدعي العام،' },
    ],
  })
  await inArabic(payload, id, 'السيد', 'دانيار بكتينوف', 'المدعي العام في كازاخستان')
  return id
}

async function seedMinister(payload: Payload): Promise<string> {
  const id = await seedTarget(payload, {
    kind: 'official',
    honorific: 'Ms',
    name: 'Saule Akhmetova',
    office: 'Minister of Justice of Kazakhstan',
    address: [
      'Ms Saule Akhmetova',
      'Minister of Justice',
      '8 Example Avenue',
      '010000 Astana',
      'Kazakhstan',
    ].join('\n'),
    emails: ['minister@example.org'],
    salutations: [
      { lang: 'en', text: 'Dear Minister,' },
      { lang: 'ru', text: 'Уважаемая госпожа министр!' },
      { lang: 'ar', text: 'معالي الوزيرة،' },
    ],
  })
  await inArabic(payload, id, 'السيدة', 'ساوله أحمدوفا', 'وزيرة العدل في كازاخستان')
  return id
}

async function seedLondon(payload: Payload): Promise<string> {
  const id = await seedTarget(payload, {
    kind: 'mission',
    honorific: 'H.E.',
    name: 'Saltanat Ermekova',
    office: 'Embassy of Kazakhstan in London',
    represents: 'KZ',
    seat: 'GB',
    accreditedTo: ['GB', 'IE'],
    address: [
      'H.E. Saltanat Ermekova',
      'Embassy of Kazakhstan',
      '2 Example Square',
      'London W1A 0AA',
      'United Kingdom',
    ].join('\n'),
    emails: ['london@example.org', 'consul.london@example.org'],
    salutations: [
      { lang: 'en', text: 'Your Excellency,' },
      { lang: 'ru', text: 'Ваше Превосходительство, госпожа посол!' },
      { lang: 'ar', text: 'سعادة السفيرة،' },
    ],
  })
  await inArabic(payload, id, 'سعادة', 'سلطانات إرميكوفا', 'سفارة كازاخستان في لندن')
  return id
}

async function seedCairo(payload: Payload): Promise<string> {
  const id = await seedTarget(payload, {
    kind: 'mission',
    honorific: 'H.E.',
    name: 'Timur Ospanov',
    office: 'Embassy of Kazakhstan in Cairo',
    represents: 'KZ',
    seat: 'EG',
    accreditedTo: ['EG', 'SD'],
    address: [
      'H.E. Timur Ospanov',
      'Embassy of Kazakhstan',
      '3 Example Road',
      'Cairo',
      'Egypt',
    ].join('\n'),
    emails: ['cairo@example.org'],
    phones: ['+20 2 0000 0000'],
    salutations: [
      { lang: 'en', text: 'Your Excellency,' },
      { lang: 'ru', text: 'Ваше Превосходительство, господин посол!' },
      { lang: 'ar', text: 'سعادة السفير،' },
    ],
  })
  await inArabic(payload, id, 'سعادة', 'تيمور أوسبانوف', 'سفارة كازاخستان في القاهرة')
  return id
}

type TargetData = RequiredDataFromCollectionSlug<'targets'>

async function seedTarget(payload: Payload, data: TargetData): Promise<string> {
  return (await findOrCreate(payload, 'targets', { name: { equals: data.name } }, data)).id
}

async function inArabic(
  payload: Payload,
  id: string,
  honorific: string,
  name: string,
  office: string,
): Promise<void> {
  await payload.update({
    collection: 'targets',
    id,
    locale: 'ar',
    data: { honorific, name, office },
  })
}
