import { html } from 'hono/html'
import type { Target } from '../../core/contract.ts'
import { inWords } from '../../core/inWords.ts'
import { byLanguage } from '../../core/languages.ts'
import { openChannels, telLink } from '../../core/letter/channels.ts'
import { addressee, lettersFor, salutationFor } from '../../core/letter/choose.ts'
import { fullName } from '../../core/letter/text.ts'
import type { Html } from './html.ts'
import { letterList } from './letter.ts'
import type { Page } from './page.ts'
import { careOf, mailRoutes, type Route, routesTo } from './routes.ts'

/** Every target with every way to it and every letter for it: all of it works without JavaScript. */
export function writing(page: Page): Html {
  const targets = page.published.targets.filter((target) => !target.passesOn)
  return html`${targets.map((target) => targetSection(page, target))}`
}

function targetSection(page: Page, target: Target): Html {
  const { say, published } = page
  const routes = routesTo(target, published)
  return html`<section class="target" aria-labelledby="target-${target.id}">
<p class="role">${say(target.role)}</p>
<h3 id="target-${target.id}"><bdi>${fullName(target)}</bdi></h3>
${target.office ? html`<p class="office">${target.office}</p>` : ''}
${target.kind === 'mission' ? html`<p class="mission">${missionOf(page, target)}</p>` : ''}
${target.role === 'copy' ? html`<p class="hint">${say('copyHint')}</p>` : ''}
${routes.map((route) => html`${careOf(page, route)}${ways(page, route)}`)}
${lettersOrOwnWords(page, target, routes)}
</section>`
}

function missionOf({ say, lang }: Page, { represents, seat, accreditedTo }: Target): string {
  const countries = (accreditedTo ?? []).map((code) => inWords(code, lang))
  const parts = [
    represents && say('mission', { country: inWords(represents, lang) }),
    seat && say('seat', { country: inWords(seat, lang) }),
    countries.length
      ? say('accredited', { countries: new Intl.ListFormat(lang).format(countries) })
      : say('everyone'),
  ]
  return parts.filter(Boolean).join(' · ')
}

function ways({ say, published }: Page, { reach }: Route): Html {
  const open = openChannels(reach)
  return html`<dl class="ways">
${open.includes('post') ? html`<dt>${say('address')}</dt><dd><address>${reach.address?.map((line) => html`${line}<br>`)}</address></dd>` : ''}
${open.includes('email') ? list(say('email'), reach.emails, (one) => `mailto:${one}`) : ''}
${open.includes('fax') ? list(say('fax'), reach.faxes) : ''}
${open.includes('phone') ? list(say('phone'), reach.phones, telLink) : ''}
${open.includes('social') ? reach.social.map(({ network, handle, url }) => html`<dt>${network}</dt><dd><a href="${url}" rel="noopener noreferrer"><bdi>${handle}</bdi></a></dd>`) : ''}
${open.includes('web') ? html`<dt>${say('web')}</dt><dd><a href="${reach.webForm}" rel="noopener noreferrer">${say('openForm')}</a></dd>` : ''}
${reach.unavailable.map(({ channel, reason }) => html`<dt>${published.strings[channel]}</dt><dd>${say('suspended')}${reason ? `: ${reason}` : ''}</dd>`)}
</dl>`
}

function list(
  label: string,
  values: string[],
  link: (value: string) => string | undefined = () => undefined,
): Html {
  return html`<dt>${label}</dt>${values.map((value) => {
    const text = html`<bdi dir="ltr">${value}</bdi>`
    const url = link(value)
    return html`<dd>${url ? html`<a href="${url}">${text}</a>` : text}</dd>`
  })}`
}

/** The letters; where there is none, how one in the reader's own words begins. */
function lettersOrOwnWords(page: Page, target: Target, routes: Route[]): Html {
  const { say, published } = page
  const to = addressee(target, published.targets)
  if (lettersFor(to, published.letters).length) return letterList(page, target, routes)
  const lang = published.preferredLanguages[0] ?? published.lang
  const salutation = salutationFor(to, lang)
  const closing = byLanguage(published.closings ?? {}, lang)
  return html`<p>${say('ownWords')}</p>
<pre lang="${lang}">${salutation}</pre>
${
  closing
    ? html`<p>${say('closing')}</p>
<pre lang="${lang}">${closing}</pre>`
    : ''
}
${mailRoutes(page, routes, { subject: published.title, text: salutation })}`
}
