import type { Config, Widget, WidgetInstance } from 'payload'

const WIDGETS: Widget[] = [
  {
    slug: 'take-action-desk',
    label: 'What waits',
    Component: 'payload-take-action/client#OverviewDesk',
    minWidth: 'medium',
  },
  {
    slug: 'take-action-letters',
    label: 'Letters',
    Component: 'payload-take-action/client#OverviewLetters',
    minWidth: 'medium',
  },
]

/** Above the collections; what else of the admin's own start page there is stays where it was. */
const LAYOUT = [
  ...WIDGETS.map(({ slug }) => ({ widgetSlug: slug, width: 'full' })),
  { widgetSlug: 'collections', width: 'full' },
] as WidgetInstance[]

/** The overview as the start page of the admin. A host's own widgets stay, and so does its own layout. */
export function withOverviewPage(config: Config): Config {
  const { dashboard } = config.admin ?? {}
  return {
    ...config,
    admin: {
      ...config.admin,
      dashboard: {
        ...dashboard,
        widgets: [...(dashboard?.widgets ?? []), ...WIDGETS],
        defaultLayout: dashboard?.defaultLayout ?? LAYOUT,
      },
    },
  }
}
