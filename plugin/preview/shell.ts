import { html } from 'hono/html'
import { CASES } from '../../collections/index.ts'
import { countriesIn } from '../../core/countries.ts'
import { inWords } from '../../core/inWords.ts'
import { sentences } from '../../core/said.ts'
import { documentOf, type RenderedPage } from '../page/document.ts'
import type { Html } from '../page/html.ts'
import { policy } from '../page/policy.ts'
import {
  type Controls,
  type PlayedState,
  queryOf,
  SHOWN,
  type Shown,
  STATES,
  THEMES,
  type Theme,
  viewOf,
} from './controls.ts'
import { type Preview, SENT_FIELDS } from './previewCase.ts'
import { SHELL_SCRIPT } from './shellScript.ts'
import { SHELL_STYLE } from './shellStyle.ts'
import { markOf, type Say } from './view.ts'

interface ShellInput {
  preview: Preview
  controls: Controls
  say: Say
  adminLang: string
  /** Path of the preview, `/api/cases/ID/preview`. */
  base: string
  /** BCP 47 tags of the languages that texts are kept in. */
  langs: string[]
  /** Lets somebody in who is not signed in. */
  link?: string | null
}

const SHOWN_WORDS: Record<Shown, string> = sentences({
  card: 'Box: the card',
  form: 'Box: the form',
  page: 'Hosted page',
  mail: 'Letter as mail',
  print: 'Letter in print',
  fax: 'Letter as fax',
})

const STATE_WORDS: Record<PlayedState, string> = sentences({
  'as-is': 'As it stands',
  open: 'Open',
  soon: 'Closing soon',
  closed: 'Closed',
  good: 'Stopped: good news',
  bad: 'Stopped: bad news',
  none: 'Stopped: neither',
  replaced: 'Replaces a notice',
  missing: 'Not found',
  unreachable: 'The server does not answer',
})

const THEME_WORDS: Record<Theme, string> = sentences({
  auto: 'As the system',
  light: 'Light',
  dark: 'Dark',
})

/** The page of a preview: what tells that it is one, what to choose, and the view itself in a frame. */
export function renderShell(input: ShellInput): RenderedPage {
  const { preview, controls, say, adminLang, base, link } = input
  const title = say('Preview: {title}', { title: preview.published.title })
  const body = html`<header>
<p class="mark">${markOf(preview, say)}</p>
<details><summary>${say('What to see')}</summary>${choices(input)}</details>
<p role="status"></p>
</header>
<iframe title="${title}" src="${base}/${viewOf(controls)}?${queryOf(controls, link)}"></iframe>
${script(say)}`
  return shellPage(adminLang, title, body)
}

/** What stands where somebody may not see a draft, or there is none. */
export function renderRefusal(sentence: string, say: Say, adminLang: string): RenderedPage {
  const title = say('This preview cannot be shown')
  return shellPage(adminLang, title, html`<main><h1>${title}</h1><p>${sentence}</p></main>`)
}

function choices({ controls, say, adminLang, langs, link, preview }: ShellInput): Html {
  const { show, state, theme, country } = controls
  const lang = controls.lang ?? preview.published.lang
  const countries = [...countriesIn(adminLang)].map(([name, code]) => [code, name])
  const named = (values: readonly string[], words: Record<string, string>) =>
    values.map((value) => [value, say(words[value] ?? value)])
  return html`<form method="get">
${choice('show', say('Shown'), named(SHOWN, SHOWN_WORDS), show)}
${choice('state', say('State'), named(STATES, STATE_WORDS), state)}
${choice('theme', say('Colours'), named(THEMES, THEME_WORDS), theme)}
${choice(
  'lang',
  say('Language of the reader'),
  langs.map((one) => [one, inWords(one, adminLang)]),
  lang,
)}
${choice('country', say('Country of the reader'), [['', say('Not known')], ...countries], country ?? '')}
${link ? html`<input type="hidden" name="link" value="${link}">` : ''}
<button type="submit">${say('Show')}</button>
</form>`
}

function choice(name: string, label: string, options: string[][], chosen: string): Html {
  return html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}" autocomplete="off">${options.map(
    ([value, text]) =>
      html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${text}</option>`,
  )}</select></p>`
}

function script(say: Say): Html {
  const views = Object.fromEntries(
    SHOWN.map((show) => [show, viewOf({ show, state: 'as-is', theme: 'auto' })]),
  )
  const failed = say(
    'What is typed could not be drawn. Save the draft, and open the preview again.',
  )
  const words = {
    incomplete: say(
      'The case is not complete in this language yet: until it is, its readers are shown another one.',
    ),
    inert: say('This is a preview: nothing is opened and nothing is sent.'),
    401: say('You are no longer signed in. Sign in again to go on seeing what you type.'),
    413: say('This text is too long to be shown while typing.'),
    failed,
  }
  return html`<script data-collection="${CASES}" data-fields="${JSON.stringify(SENT_FIELDS)}" data-views="${JSON.stringify(views)}" data-words="${JSON.stringify(words)}">${SHELL_SCRIPT.source}</script>`
}

function shellPage(lang: string, title: string, body: Html): RenderedPage {
  const head = html`<title>${title}</title>
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<style>${SHELL_STYLE.css}</style>`
  return {
    html: String(documentOf(lang, head, body)),
    csp: policy({
      style: SHELL_STYLE.hash,
      script: SHELL_SCRIPT.hash,
      framedBy: "'self'",
      asksItself: true,
    }),
  }
}
