import { html } from 'lit/html.js'
import { nearestLanguage } from '../../core/languages.ts'
import { ending, type Writer } from '../../core/letter/text.ts'
import type { Action } from '../action.ts'
import { type Composed, OWN } from '../compose.ts'
import { readerLanguages } from '../language.ts'
import { choice, field, fold, lines, list, paragraph, type Typed, type View } from './parts.ts'
import { richText } from './richText.ts'

/** The letter: its language, subject, salutation, text and closing, and who signs. */
export function letterView(action: Action, composed: Composed): View {
  const { t, draft, published, lang: own } = action
  const { key, lang, dir, letter, modelled, salutation, title, body, closing } = composed
  const gloss = ![own, ...readerLanguages()].some((one) => nearestLanguage(one, [lang]))
  return html`<section class="step write">
    <h3 tabindex="-1">${t('letter')}</h3>
    ${modelled ? modeView(action, !letter) : ''}
    ${languageView(action, composed)}
    ${published?.ownLanguage ? paragraph(t('ownLang')) : ''}
    ${letter ? '' : pointsView(action)}
    ${field(t('subject'), title, ({ target }) => {
      draft.subjects.set(key, target.value)
      action.refresh()
    })}
    <div part="letter" lang=${lang} dir=${dir}>
      ${lines(salutation)}
      <textarea part="field" aria-label=${t('text')} rows="12" dir=${letter ? dir : 'auto'} .value=${body} @input=${({ target }: Typed) => action.typed(key, target.value)}></textarea>
      ${lines(ending(closing, draft.writer))}
    </div>
    ${gloss ? letter?.gloss && fold(t('gloss'), richText(letter.gloss), true) : ''}
    ${writerView(action)}
    ${keptView(action, [OWN, ...(published?.letters.map(({ id }) => id) ?? [])])}
  </section>`
}

/** Model letter or one's own words. */
function modeView(action: Action, own: boolean): View {
  const mode = (value: boolean, label: string) =>
    choice('mode', value === own, label, () => action.choose({ own: value }))
  const { t } = action
  return html`<div class="row" role="radiogroup" aria-label=${t('letter')}>${mode(false, t('model'))}${mode(true, t('own'))}</div>`
}

function languageView(action: Action, { langs, lang }: Composed): View {
  const { t, published } = action
  const preferred = published?.preferredLanguages.map((tag) => nearestLanguage(tag, langs))
  const label = (tag: string) => {
    const name = action.spell(tag)
    return preferred?.includes(tag) ? t('preferred', { lang: name }) : name
  }
  return (
    langs[1] &&
    html`<label>${t('lang')}<select part="field" @change=${({ target }: Typed) => action.choose({ lang: target.value })}>
      ${langs.map((tag) => html`<option value=${tag} .selected=${tag === lang}>${label(tag)}</option>`)}
    </select></label>`
  )
}

function pointsView({ published, t }: Action): View {
  return published?.points[0] && [html`<h4>${t('points')}</h4>`, list(published.points)]
}

function writerView(action: Action): View {
  const { draft, t } = action
  const part = (name: keyof Writer) =>
    field(t(name), draft.writer[name] ?? '', ({ target }) => {
      draft.writer = { ...draft.writer, [name]: target.value }
      action.refresh()
    })
  return html`<fieldset><legend>${t('you')}</legend><div class="row">${part('name')}${part('town')}${part('country')}</div></fieldset>`
}

/** What the reader wrote, to read and copy, where it is not to be sent: in letters but those that the case still has. */
export function keptView({ draft, t }: Action, letters: string[] = []): View {
  return [...draft.texts].map(([key, { edited, text }]) =>
    edited && !letters.includes(key)
      ? html`<label>${t('kept')}<textarea part="field" readonly rows="8" dir="auto" .value=${text}></textarea></label>`
      : '',
  )
}
