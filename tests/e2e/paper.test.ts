import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Letter } from '../../core/contract.ts'
import { GOVERNOR, paragraphs, publishedCase } from '../../widget/docs/publishedCase.ts'
import { CHROMIUM_ARGS, chromiumPath } from '../support/chromium.ts'
import { fontRules } from '../support/fonts.ts'
import { pdfText } from '../support/pdfText.ts'

/** What comes out of a printer, read back from a PDF. */
const SCRIPT = readFileSync(new URL('../../dist/widget/v1.js', import.meta.url))

interface Sample {
  lang: string
  dir: 'ltr' | 'rtl'
  salutation: string
  subject: string
  body: string
  closing: string
}

const SAMPLES: Sample[] = [
  {
    lang: 'fr',
    dir: 'ltr',
    salutation: 'Monsieur le Gouverneur,',
    subject: 'Liberté pour Aigerim Bekova',
    body: 'Je vous prie de bien vouloir libérer immédiatement Aigerim Bekova.',
    closing: 'Veuillez agréer mes salutations distinguées,',
  },
  {
    lang: 'ru',
    dir: 'ltr',
    salutation: 'Уважаемый господин губернатор!',
    subject: 'Айгерим Бекова',
    body: 'Прошу вас немедленно освободить Айгерим Бекову.',
    closing: 'С уважением,',
  },
  {
    lang: 'ar',
    dir: 'rtl',
    salutation: 'سعادة المحافظ،',
    subject: 'الإفراج عن أيغيريم بيكوفا',
    body: 'أكتب إليكم بشأن أيغيريم بيكوفا وأطلب الإفراج عنها فورا.',
    closing: 'وتفضلوا بقبول فائق الاحترام،',
  },
  {
    lang: 'he',
    dir: 'rtl',
    salutation: 'כבוד המושל,',
    subject: 'שחרור אייגרים בקובה',
    body: 'אני פונה אליך בבקשה לשחרר מיד את אייגרים בקובה.',
    closing: 'בכבוד רב,',
  },
  {
    lang: 'hi',
    dir: 'ltr',
    salutation: 'महोदय,',
    subject: 'आइगेरिम बेकोवा की रिहाई',
    body: 'मैं आपसे अनुरोध करता हूँ कि आइगेरिम बेकोवा को तुरंत रिहा किया जाए।',
    closing: 'भवदीय,',
  },
  {
    lang: 'zh-Hans',
    dir: 'ltr',
    salutation: '尊敬的州长：',
    subject: '释放艾格里姆·别科娃',
    body: '请立即释放艾格里姆·别科娃。',
    closing: '此致敬礼',
  },
]

let browser: Browser
let server: Server
let page: Page
let sample: Sample

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/embed/v1.js') return response.end(SCRIPT)
    if (request.url !== '/') return response.end(JSON.stringify(caseWith(sample)))
    response.setHeader('content-type', 'text/html')
    return response.end(
      '<!doctype html><html lang="en"><script src="/embed/v1.js" async></script><take-action-box case="ua" open></take-action-box></html>',
    )
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', () => ready()))
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS })
}, 60_000)

afterAll(async () => {
  await browser?.close()
  server?.close()
})

afterEach(async () => page?.close())

function caseWith({ lang, dir, salutation, subject, body, closing }: Sample) {
  const letter: Letter = { id: lang, lang, dir, subject, body: paragraphs(body), closing }
  const target = { ...GOVERNOR, salutations: { [lang]: salutation } }
  return publishedCase({ targets: [target], letters: [letter], preferredLanguages: [lang] })
}

/** The sheet that the box sends to the printer, as a page of its own made to a PDF. */
async function printed(): Promise<string> {
  const { port } = server.address() as AddressInfo
  page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'networkidle' })
  await page.getByLabel('Name').fill('A. B.')
  await page.getByText('By post').click()
  await page.getByRole('button', { name: 'Print the letter' }).first().click()
  const sheet = await page.evaluate(() => {
    const frame = document.querySelector('take-action-box')?.shadowRoot?.querySelector('iframe')
    const paper = frame?.contentDocument
    const rules = [...(paper?.adoptedStyleSheets[0]?.cssRules ?? [])].map((rule) => rule.cssText)
    return `<!doctype html>${paper?.documentElement.outerHTML}<style>${rules.join('')}</style>`
  })
  await page.setContent(sheet)
  await page.addStyleTag({ content: fontRules() })
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
  return pdfText(await page.pdf({ preferCSSPageSize: true }))
}

/** Without the spaces, which a page puts where its lines end, and the marks that only tell directions. */
function flat(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}]/gu, '')
}

for (const one of SAMPLES) {
  test(`a printed letter in ${one.lang}, made to a PDF, gives the same text back`, async () => {
    sample = one
    const text = await printed()
    const today = new Intl.DateTimeFormat(one.lang, { dateStyle: 'long' }).format(new Date())
    const whole = [
      'A. B.',
      today,
      ...(GOVERNOR.address ?? []),
      one.subject,
      one.salutation,
      one.body,
      one.closing,
      'A. B.',
    ]
    expect(flat(text)).toBe(flat(whole.join('')))
  })
}
