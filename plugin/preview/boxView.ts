import { html } from 'hono/html'
import { attributesOf } from '../page/boxAttributes.ts'
import type { RenderedPage } from '../page/document.ts'
import { embedCard } from '../page/embedCard.ts'
import { embedStyleFor } from '../page/embedStyle.ts'
import type { Theme } from './controls.ts'
import { boxAttributesOf, type ViewInput, viewPage, withRules } from './view.ts'

const SCHEMES: Record<Theme, string> = { auto: 'light dark', light: 'light', dark: 'dark' }

/** The real box, as a card or as a form, on a page that has nothing else. */
export function renderBoxView(input: ViewInput): RenderedPage {
  const { preview, controls, now } = input
  const { published, settings } = preview
  const attributes = {
    ...boxAttributesOf(input),
    ...(controls.show === 'form' ? { open: '' } : {}),
  }
  const isThere = controls.state !== 'missing'
  const rules = `html{color-scheme:${SCHEMES[controls.theme]}}main{max-inline-size:44rem;margin-inline:auto;padding:1rem}`
  return viewPage(input, {
    lang: published.lang,
    body: html`<main>
<take-action-box case="${published.slug}" lang="${published.lang}"${attributesOf(attributes)}>
${isThere ? embedCard(published, now) : ''}
</take-action-box>
</main>`,
    style: withRules(embedStyleFor(settings.accent ?? undefined), rules),
    isRedrawn: false,
  })
}
