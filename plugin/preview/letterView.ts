import { html } from 'hono/html'
import type { Channel } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { openChannels } from '../../core/letter/channels.ts'
import { mailtoLink } from '../../core/letter/links.ts'
import { LETTER_SHEET, type Paper, SHEET, sheetOf, strongParts } from '../../core/letter/sheet.ts'
import { fullName, tidy } from '../../core/letter/text.ts'
import { sentences } from '../../core/said.ts'
import type { RenderedPage } from '../page/document.ts'
import type { Html } from '../page/html.ts'
import { styleFor } from '../page/style.ts'
import { type Sheet, sheetsOf } from './sheets.ts'
import { chosenTheme, type Say, type ViewInput, viewPage, withRules } from './view.ts'

/** The paper's own rules, on this page within a sheet alone. */
const PAPER = `${SHEET}${LETTER_SHEET}`.replace('@page{margin:2.5cm}body', '&')
const RULES = `main{max-inline-size:52rem}article{margin-block-end:3rem}h2{font-size:1.125rem}
.sheet{max-inline-size:21cm;min-block-size:12cm;padding:min(2.5cm,8vw);background:#fff;color:#000;border:1px solid var(--line);box-shadow:0 1px 6px #0003;${PAPER}}
.head{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin:0}.head dt{color:var(--soft)}.head dd{margin:0}`

/** By which channel a letter goes, in each way that it can be looked at. */
const CHANNELS = { mail: 'email', print: 'post', fax: 'fax' } as const satisfies Record<
  string,
  Channel
>
type Way = keyof typeof CHANNELS

/** Every letter of a draft as it leaves a reader: as a message, on paper, by fax. */
export function renderLetterView(input: ViewInput): RenderedPage {
  const { preview, controls, say, adminLang } = input
  const way: Way = controls.show in CHANNELS ? (controls.show as Way) : 'mail'
  const sheets = controls.state === 'missing' ? [] : sheetsOf(preview.published, controls.country)
  return viewPage(input, {
    lang: adminLang,
    body: html`<main>
${
  sheets.length
    ? sheets.map((sheet) => letter(sheet, way, input))
    : html`<p>${say('There is no letter to be seen: nobody can be written to here.')}</p>`
}
</main>`,
    style: withRules(
      styleFor(preview.settings.accent ?? undefined, chosenTheme(controls.theme)),
      RULES,
    ),
    isRedrawn: true,
  })
}

function letter(sheet: Sheet, way: Way, { say, adminLang }: ViewInput): Html {
  const { target, lang } = sheet
  const name = fullName(target)
  const title = say('To {name}, in {language}', { name, language: inWords(lang, adminLang) })
  const isOpen = openChannels(sheet.reach).includes(CHANNELS[way])
  return html`<article>
<h2>${title}</h2>
${sheet.letter ? '' : html`<p class="hint">${say('There is no model letter: readers write in their own words between salutation and closing.')}</p>`}
${isOpen ? shown(sheet, way, say) : html`<p>${say(CLOSED[way])}</p>`}
</article>`
}

const CLOSED: Record<Way, string> = sentences({
  mail: 'Nobody can reach this target by e-mail.',
  print: 'Nobody can reach this target by post.',
  fax: 'Nobody can reach this target by fax.',
})

function shown(sheet: Sheet, way: Way, say: Say): Html {
  return way === 'mail' ? message(sheet, say) : paper(sheet, way === 'fax' ? 'fax' : 'post')
}

function message({ reach, subject, text, lang, dir }: Sheet, say: Say): Html {
  const isWhole = mailtoLink({ to: reach.emails, subject, text }).whole
  return html`<dl class="head"><dt>${say('To')}</dt><dd><bdi dir="ltr">${reach.emails.join(', ')}</bdi></dd>
<dt>${say('Subject')}</dt><dd><bdi lang="${lang}">${subject}</bdi></dd></dl>
<pre lang="${lang}" dir="${dir}">${text}</pre>
<p class="hint">${
    isWhole
      ? say('A mail program opens with the whole letter in it.')
      : say('Too long for a link: readers copy the letter, and paste it into their mail program.')
  }</p>`
}

function paper(sheet: Sheet, kind: Paper): Html {
  const strong = strongParts(sheet.letter?.body)
  const parts = sheetOf(kind, sheet, {})
  return html`<div class="sheet" lang="${sheet.lang}" dir="${sheet.dir}">${parts.map((part) => html`<p>${emphasised(tidy(part), strong)}</p>`)}</div>`
}

/** A text with those of its parts in bold that the model letter has in bold, as the box prints it. */
function emphasised(text: string, strong: string[]): Html {
  const pieces: Html[] = []
  let rest = text
  for (const part of strong) {
    const at = rest.indexOf(part)
    if (at < 0) continue
    pieces.push(html`${rest.slice(0, at)}<b>${part}</b>`)
    rest = rest.slice(at + part.length)
  }
  return html`${pieces}${rest}`
}
