import { html, type TemplateResult } from 'lit'
import { nearestLanguage } from '../../core/languages.ts'
import type { Writer } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import { type Composed, OWN, write } from '../compose.ts'
import { readerLanguages } from '../language.ts'
import { languageName, type Words } from '../words.ts'
import { richText } from './richText.ts'

/** What a field's event carries. */
type Typed = Event & { target: { value: string } }

/** The letter: its language, subject, salutation, text and closing, and who signs. */
export function letterView(action: Action, composed: Composed): TemplateResult {
  const { words, draft } = action
  const { t } = words
  const { key, lang, dir, letter, own, salutation, subject, body, closing } = composed
  const typed = (event: Typed) => {
    write(draft, key, event.target.value)
    action.update()
  }
  const titled = (event: Typed) => {
    draft.subjects.set(key, event.target.value)
    action.update()
  }
  return html`<section>
    <h3 id="letter" tabindex="-1">${t('letter')}</h3>
    ${modeView(action, own)}
    ${languageView(action, composed)}
    ${own ? pointsView(action) : ''}
    ${fieldView(t('subject'), subject, titled)}
    <div class="letter" part="letter" lang=${lang} dir=${dir}>
      <p>${salutation}</p>
      <textarea part="field" aria-label=${t('text')} rows="14" dir=${own ? 'auto' : dir} .value=${body} @input=${typed}></textarea>
      <p class="lines">${[closing, draft.writer.name].filter(Boolean).join('\n')}</p>
    </div>
    ${letter?.gloss && !reads(words.lang, lang) ? html`<details><summary>${t('gloss')}</summary>${richText(letter.gloss)}</details>` : ''}
    ${writerView(action)}
    ${strayView(action, composed)}
  </section>`
}

/** Model letter or one's own words, where the case leaves the choice. */
function modeView(action: Action, own: boolean): TemplateResult | string {
  const { published, words } = action
  if (!published?.letters.length || !published.points.length) return ''
  const mode = (value: boolean, label: string) => html`<label class="choice">
    <input type="radio" name="mode" .checked=${value === own} @change=${() => action.choose({ own: value })}>
    <span>${label}</span>
  </label>`
  return html`<div role="radiogroup" class="row" aria-labelledby="letter">
    ${mode(false, words.t('model'))}${mode(true, words.t('own'))}
  </div>`
}

function languageView(action: Action, { langs, lang }: Composed): TemplateResult | string {
  if (langs.length < 2) return ''
  const { words, published } = action
  const preferred = published?.preferredLanguages.map((tag) => nearestLanguage(tag, langs)) ?? []
  return html`<label>
    ${words.t('lang')}
    <select part="field" @change=${({ target }: Typed) => action.choose({ lang: target.value })}>
      ${langs.map((tag) => {
        const name = languageName(words.lang, tag)
        return html`<option value=${tag} .selected=${tag === lang}>
          ${preferred.includes(tag) ? words.t('preferred', { lang: name }) : name}
        </option>`
      })}
    </select>
  </label>`
}

function pointsView({ published, words }: Action): TemplateResult | string {
  if (!published?.points.length) return ''
  return html`<h4>${words.t('points')}</h4>
    <ul>${published.points.map((point) => html`<li>${point}</li>`)}</ul>`
}

function writerView(action: Action): TemplateResult {
  const { draft, words } = action
  const part = (name: keyof Writer) =>
    fieldView(words.t(name), draft.writer[name] ?? '', ({ target }: Typed) => {
      draft.writer = { ...draft.writer, [name]: target.value }
      action.update()
    })
  return html`<fieldset>
    <legend>${words.t('you')}</legend>
    <div class="row">${part('name')}${part('town')}${part('country')}</div>
  </fieldset>`
}

function fieldView(label: string, value: string, typed: (event: Typed) => void): TemplateResult {
  return html`<label>${label} <input part="field" dir="auto" autocomplete="off" .value=${value} @input=${typed}></label>`
}

/** What the reader wrote in letters that the case has no more. */
function strayView({ draft, published, words }: Action, composed: Composed) {
  const known = published?.letters.map(({ id }) => id) ?? []
  return [...draft.texts]
    .filter(([key, { edited }]) => edited && key !== OWN && !known.includes(key))
    .map(([, { text }]) => keptView(words, text, composed))
}

/** The reader's own text, to read and copy, where it is not to be sent. */
export function keptView({ t }: Words, text: string, { lang }: Composed): TemplateResult {
  return html`<label>${t('kept')}
    <textarea part="field" readonly rows="8" lang=${lang} dir="auto" .value=${text}></textarea>
  </label>`
}

function reads(own: string, lang: string): boolean {
  return [own, ...readerLanguages()].some((one) => nearestLanguage(one, [lang]))
}
