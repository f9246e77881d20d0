import type { Config, DashboardConfig, Widget, WidgetInstance } from 'payload'

import { said } from '../../core/said.ts'

type Width = WidgetInstance['width']

const WIDGETS: Widget[] = [
  widget('take-action-desk', 'Work at hand', 'Desk'),
  widget('take-action-letters-per-day', 'Letters per day', 'LettersPerDay'),
  widget('take-action-letters', 'Letters by case and partner', 'LettersTable'),
]

const LAYOUT: { widgetSlug: string; width: Width }[] = [
  ...WIDGETS.map(({ slug }) => ({ widgetSlug: slug, width: 'full' as const })),
  { widgetSlug: 'collections', width: 'full' },
]

/** The editors' start page. A host's own widgets come first, and its own layout is kept. */
export function withDashboard(config: Config): Config {
  const own = config.admin?.dashboard
  const taken = new Set(own?.widgets?.map(({ slug }) => slug))
  const dashboard = {
    ...own,
    widgets: [...(own?.widgets ?? []), ...WIDGETS.filter(({ slug }) => !taken.has(slug))],
    defaultLayout: own?.defaultLayout ?? (LAYOUT as DashboardConfig['defaultLayout']),
  }
  return { ...config, admin: { ...config.admin, dashboard } }
}

function widget(slug: string, label: string, component: string): Widget {
  return {
    slug,
    label: ({ i18n }) => said((i18n.translations as { takeAction?: unknown }).takeAction, label),
    minWidth: 'medium',
    Component: `payload-take-action/client#${component}`,
  }
}
