import { actContent, pageOf, renderMissingPage } from '../page/actPage.ts'
import type { RenderedPage } from '../page/document.ts'
import { styleFor } from '../page/style.ts'
import { boxAttributesOf, chosenTheme, type ViewInput, viewPage } from './view.ts'

/** The hosted page of a draft. */
export function renderPageView(input: ViewInput): RenderedPage {
  const { preview, controls, now } = input
  const { published, settings, defaultLang } = preview
  if (controls.state === 'missing') return renderMissingPage({ status: 404, lang: published.lang })
  return viewPage(input, {
    lang: published.lang,
    body: actContent(pageOf(published, now), defaultLang, boxAttributesOf(input)),
    style: styleFor(settings.accent ?? undefined, chosenTheme(controls.theme)),
    isRedrawn: true,
  })
}
