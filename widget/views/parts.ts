import { html, type TemplateResult } from 'lit/html.js'
import { safeUrl } from '../../core/richText.ts'

/** Part and class of the one button that leads on. */
export const PRIMARY = 'button primary'

/** Never `false`, which would show as a word. */
export type View = TemplateResult | string | undefined | View[]
type Press = (event: Event) => void
/** What a field's event carries. */
export type Typed = Event & { target: { value: string } }

export function button(label: string, press: Press, kind = 'button'): View {
  return html`<button type="button" class=${kind} part=${kind} @click=${press}>${label}</button>`
}

/** A link that leaves no trace of the page it stood on; the bare text where the address is not one to follow. */
export function link(url: string | undefined, text: View, press?: Press, kind = 'link'): View {
  const safe = safeUrl(url ?? '')
  if (!safe) return text
  const target = safe.startsWith('http') ? '_blank' : '_self'
  return html`<a class=${kind} part=${kind} href=${safe} target=${target} rel="noopener noreferrer" @click=${press} @auxclick=${press}>${text}</a>`
}

/** Something to be read before all else. */
export function note(title: string, content: View, kind = ''): View {
  return html`<section part="note" class=${kind}><h3 tabindex="-1">${title}</h3>${content}</section>`
}

export function fold(title: string, content: View, open = false): View {
  return html`<details ?open=${open}><summary>${title}</summary><div class="stack">${content}</div></details>`
}

export function paragraph(content: View, kind = ''): View {
  return html`<p class=${kind}>${content}</p>`
}

export function list(items: View[]): View {
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

export function field(label: string, value: string, typed: (event: Typed) => void): View {
  return html`<label>${label}<input part="field" dir="auto" autocomplete="off" .value=${value} @input=${typed}></label>`
}

export function choice(group: string, checked: boolean, content: View, chosen: Press): View {
  return html`<label part="choice"><input type="radio" name=${group} .checked=${checked} @change=${chosen}><span>${content}</span></label>`
}

/** Text as it was typed or printed, line by line. */
export function lines(...texts: (string | undefined)[]): View {
  return html`<p class="lines" dir="auto">${texts.filter(Boolean).join('\n')}</p>`
}
