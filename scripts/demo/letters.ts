import { text } from './words.ts'

/** What the letter in Russian asks, for readers of English. */
const gloss = text(
  'I ask you to ensure that the journalist Aisulu Temirkhanova, who is in custody for her work, is released immediately.',
  '**Please have all charges against her dropped.**',
)

/** The letter in English, which is what the one in Arabic says, too. */
const english = text(
  'I am writing to you about Aisulu Temirkhanova, editor of the news site Tan Habary, who has been held in custody in Astana since 3 October.',
  'She is accused of “spreading false information” because she reported that officials had kept silent about polluted drinking water. Her lawyer has seen her twice. Her trial has been put off without a date.',
  '**I urge you to ensure that Aisulu Temirkhanova is released immediately and unconditionally, and that all charges against her are dropped, since she is held solely for her work as a journalist.**',
  'Until then, please make sure that she can see her family, a lawyer of her choice and a doctor.',
)

/** The model letters of the invented case. */
export const letters = [
  {
    lang: 'ru' as const,
    subject: 'Свободу Айсулу Темирхановой',
    body: text(
      'Прошу Вас содействовать немедленному освобождению журналистки Айсулу Темирхановой, которая находится под стражей за свою работу.',
      '**Прошу снять с неё все обвинения.**',
    ),
    closing: 'С уважением,',
    gloss,
  },
  {
    lang: 'en' as const,
    subject: 'Release journalist Aisulu Temirkhanova',
    body: english,
    closing: 'Yours sincerely,',
    short:
      'Please release journalist Aisulu Temirkhanova. Reporting on polluted water is no crime.',
  },
  {
    lang: 'ar' as const,
    subject: 'أطلقوا سراح الصحفية أيسولو تيميرخانوفا',
    body: text(
      'أكتب إليكم بشأن الصحفية أيسولو تيميرخانوفا، رئيسة تحرير الموقع الإخباري «تان خباري»، المحتجزة في أستانا منذ ٣ أكتوبر/تشرين الأول.',
      'وهي متهمة بـ«نشر معلومات كاذبة» لأنها كتبت أن مسؤولين تكتّموا على تلوّث مياه الشرب. ولم يتمكن محاميها من مقابلتها سوى مرتين، وأُجّلت محاكمتها إلى أجل غير مسمى.',
      '**أحثكم على ضمان الإفراج عنها فورًا ودون قيد أو شرط، وإسقاط جميع التهم الموجهة إليها، لأنها لم تفعل سوى القيام بعملها الصحفي.**',
      'وإلى أن يتحقق ذلك، أرجو أن تُمكَّن من لقاء أسرتها ومحامٍ تختاره وطبيب.',
    ),
    closing: 'وتفضلوا بقبول فائق الاحترام،',
    gloss: english,
  },
]
