import type { Payload, Where } from 'payload'
import { findOrCreate } from './findOrCreate.ts'
import { letters } from './letters.ts'
import type { Directory } from './seedDirectory.ts'
import { text } from './words.ts'

const REFERENCE = 'UA 31/26'

const DAY = 86_400_000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10)

/** The first notice and its update in three languages, published last of all; gives the update's slug. */
export async function seedCases(payload: Payload, directory: Directory): Promise<string> {
  const first = await findOrCreate(payload, 'cases', theNotice('first'), {
    ...common(directory),
    _status: 'published',
    notice: 'first',
    indexNumber: 'EUR 57/0031/2026',
    issuedOn: inDays(-30),
    deadline: inDays(30),
    title: 'Editor arrested after report on polluted water',
    summary: text('Aisulu Temirkhanova, editor of a local news site, was arrested at her home.'),
  })
  const update = await findOrCreate(payload, 'cases', theNotice('update'), {
    ...common(directory),
    _status: 'draft',
    notice: 'update',
    previous: first.id,
    indexNumber: 'EUR 57/0044/2026',
    issuedOn: inDays(0),
    deadline: inDays(60),
    title: 'Journalist held for reporting on polluted water',
    summary: text(
      'Aisulu Temirkhanova, editor of the news site _Tan Habary_, has been in custody in Astana since 3 October. She is accused of “spreading false information” because she reported that officials had kept silent about polluted drinking water. She must be released at once.',
    ),
    points: [
      { text: 'Release Aisulu Temirkhanova immediately and unconditionally.' },
      { text: 'Drop all charges against her: reporting is no crime.' },
      { text: 'Until then, let her see her family, a lawyer of her choice and a doctor.' },
    ],
    background: text(
      'Aisulu Temirkhanova founded _Tan Habary_ in 2019. The site reports on schools, roads and water in three districts, and is read by some forty thousand people.',
      'In September it published the results of twelve water samples. Four days later the site was blocked; on 3 October police took her from her flat, along with two computers and a notebook.',
      'This case, and everybody in it, is invented.',
    ),
    safetyNote: text(
      'Do you have family in Kazakhstan, or do you travel there? Then think twice. If unsure, do not write, or sign with initials and a town only.',
    ),
  })
  await inArabic(payload, update)
  await inRussian(payload, update)
  const { slug } = await payload.update({
    collection: 'cases',
    id: update.id,
    data: { _status: 'published' },
  })
  return slug ?? ''
}

function theNotice(notice: 'first' | 'update'): Where {
  return { and: [{ reference: { equals: REFERENCE } }, { notice: { equals: notice } }] }
}

function common({ prosecutor, minister, london, cairo }: Directory) {
  return {
    reference: REFERENCE,
    country: 'KZ' as const,
    people: [
      {
        name: 'Aisulu Temirkhanova',
        nativeName: 'Айсұлу Темірханова',
        pronouns: 'she, her',
      },
    ],
    preferredLanguages: ['ru' as const, 'en' as const],
    ownLanguage: true,
    showSent: true,
    targets: [
      { target: prosecutor, role: 'primary' as const },
      { target: minister, role: 'additional' as const },
      { target: london, role: 'additional' as const },
      { target: cairo, role: 'additional' as const },
    ],
    letters,
  }
}

type Update = {
  id: string
  points?: { id?: string | null }[] | null
  people?: { id?: string | null; name?: string | null }[] | null
}

async function inArabic(payload: Payload, update: Update): Promise<void> {
  await translate(payload, update, 'ar', {
    title: 'صحفية محتجزة بسبب تقرير عن مياه ملوّثة',
    summary: text(
      'أيسولو تيميرخانوفا، رئيسة تحرير الموقع الإخباري «تان خباري»، محتجزة في أستانا منذ ٣ أكتوبر/تشرين الأول. وهي متهمة بـ«نشر معلومات كاذبة» لأنها كتبت أن مسؤولين تكتّموا على تلوّث مياه الشرب. يجب الإفراج عنها فورًا.',
    ),
    safetyNote: text(
      'هل لكم أقارب في كازاخستان أو تسافرون إليها؟ فكّروا مليًّا. وإن ساوركم الشك فلا تكتبوا، أو اكتفوا بالأحرف الأولى من الاسم وباسم المدينة.',
    ),
    background: text(
      'أسست أيسولو تيميرخانوفا موقع «تان خباري» عام ٢٠١٩. ويكتب الموقع عن المدارس والطرق والمياه في ثلاث مقاطعات، ويقرؤه نحو أربعين ألف شخص.',
      'هذه القضية وكل من فيها من نسج الخيال.',
    ),
    name: 'أيسولو تيميرخانوفا',
    pronouns: 'هي',
    points: [
      'الإفراج عن أيسولو تيميرخانوفا فورًا ودون قيد أو شرط.',
      'إسقاط جميع التهم الموجهة إليها: فالصحافة ليست جريمة.',
      'وإلى أن يتحقق ذلك، تمكينها من لقاء أسرتها ومحامٍ تختاره وطبيب.',
    ],
  })
}

async function inRussian(payload: Payload, update: Update): Promise<void> {
  await translate(payload, update, 'ru', {
    title: 'Журналистка под стражей за репортаж о загрязнённой воде',
    summary: text(
      'Айсулу Темирханова, редактор новостного сайта «Тан хабары», с 3 октября находится под стражей в Астане. Её обвиняют в «распространении ложной информации»: она сообщила, что чиновники молчали о загрязнении питьевой воды. Её должны немедленно освободить.',
    ),
    safetyNote: text(
      'У вас есть родные в Казахстане или вы туда ездите? Подумайте дважды. Если сомневаетесь, не пишите или подпишитесь только инициалами и городом.',
    ),
    background: text('Этот случай и все, кто в нём упомянут, вымышлены.'),
    name: 'Айсулу Темирханова',
    pronouns: 'она',
    points: [
      'Немедленно и безусловно освободить Айсулу Темирханову.',
      'Снять с неё все обвинения: журналистика не преступление.',
      'До этого допустить к ней родных, выбранного ею адвоката и врача.',
    ],
  })
}

interface Translation {
  title: string
  summary: ReturnType<typeof text>
  safetyNote: ReturnType<typeof text>
  background: ReturnType<typeof text>
  name: string
  pronouns: string
  points: string[]
}

async function translate(
  payload: Payload,
  update: Update,
  locale: 'ar' | 'ru',
  { name, pronouns, points, ...texts }: Translation,
): Promise<void> {
  await payload.update({
    collection: 'cases',
    id: update.id,
    locale,
    draft: true,
    data: {
      ...texts,
      people: (update.people ?? []).map((person) => ({ ...person, name, pronouns })),
      points: (update.points ?? []).map(({ id }, index) => ({ id, text: points[index] })),
    },
  })
}
