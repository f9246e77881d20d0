import { html } from 'lit/html.js'
import type { Action } from '../action.ts'
import type { Typed, View } from './parts.ts'

/** Asks in which country the reader lives; their answer stays here. */
export function countryView(action: Action, label: string): View {
  const { country, draft } = action
  const { place = country && action.spell(country) } = draft
  return html`<label>${label}<input part="field" list="countries" autocomplete="off" .value=${place ?? ''} @focus=${() => action.listPlaces()} @input=${({ target }: Typed) => action.locate(target.value)}></label>
    <datalist id="countries">${[...(action.places?.keys() ?? [])].map((name) => html`<option>${name}</option>`)}</datalist>`
}
