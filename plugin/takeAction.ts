import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import {
  createCases,
  createLetterTemplates,
  createOffices,
  createPartners,
  createRules,
  createSettings,
  createTallies,
  createTargets,
  type Rules,
} from '../collections/index.ts'
import { createEndpoints } from './endpoints/index.ts'
import { withPreview } from './endpoints/preview.ts'
import { withStanding } from './endpoints/standing.ts'
import { stoppable } from './endpoints/stop.ts'
import { forgetOnChange, forgetOnGlobalChange } from './forgetOnChange.ts'
import { type NormalisedOptions, normaliseOptions, type TakeActionOptions } from './options.ts'
import { withScheduling } from './scheduling/withScheduling.ts'
import { withUsers } from './users.ts'

/**
 * The Payload plugin: the collections of urgent actions in the admin, and the public addresses of
 * the contract under `/api/take-action/`.
 *
 * ```ts
 * export default buildConfig({ plugins: [takeAction()], … })
 * ```
 *
 * Throws at start where an option or the config it is put into cannot work, saying what to change.
 */
export function takeAction(options: TakeActionOptions = {}): Plugin {
  return (config: Config): Config => {
    const normalised = normaliseOptions(options, config)
    const rules = createRules(normalised.roleOf)
    const collections = createCollections(rules, normalised)
    refuseCollisions(config, collections)
    const scheduling = withScheduling(config, rules, normalised)
    return withUsers(
      {
        ...scheduling,
        collections: [...(config.collections ?? []), ...collections],
        globals: [...(config.globals ?? []), createGlobal(rules, normalised)],
        onInit: async (payload) => {
          await scheduling.onInit?.(payload)
          adviseAddress(payload, normalised)
        },
        endpoints: [
          ...(normalised.enabled ? createEndpoints(normalised) : []),
          ...(config.endpoints ?? []),
        ],
      },
      rules,
      normalised,
    )
  }
}

function createCollections(rules: Rules, options: NormalisedOptions): CollectionConfig[] {
  const override = (
    defaultCollection: CollectionConfig,
    change: TakeActionOptions['casesOverride'],
  ) => change?.({ defaultCollection }) ?? defaultCollection
  return [
    forgetOnChange(override(caseDesk(rules, options), options.casesOverride)),
    override(createLetterTemplates(rules), options.letterTemplatesOverride),
    override(createTallies(rules), options.talliesOverride),
    forgetOnChange(override(createTargets(rules), options.targetsOverride)),
    forgetOnChange(override(createOffices(rules), options.officesOverride)),
    override(createPartners(rules), options.partnersOverride),
  ]
}

/** Cases with what editors do to them beyond writing. */
function caseDesk(rules: Rules, options: NormalisedOptions): CollectionConfig {
  const cases = withStanding(stoppable(createCases(rules), rules), rules)
  // Without the public addresses there is nothing that readers would see.
  return options.enabled ? withPreview(cases, rules, options) : cases
}

function createGlobal(rules: Rules, options: NormalisedOptions) {
  const defaultGlobal = createSettings(rules)
  return forgetOnGlobalChange(options.settingsOverride?.({ defaultGlobal }) ?? defaultGlobal)
}

function adviseAddress({ logger }: Payload, { enabled, serverURL }: NormalisedOptions): void {
  if (!enabled || serverURL || process.env.NODE_ENV !== 'production') return
  logger.warn(
    'takeAction: set serverURL in the Payload config to the address at which readers reach it. Until then no shared cache may keep what is published.',
  )
}

function refuseCollisions(config: Config, added: CollectionConfig[]): void {
  const taken = new Set(config.collections?.map(({ slug }) => slug))
  const collision = added.find(({ slug }) => taken.has(slug))
  if (collision) {
    throw new Error(
      `takeAction: this Payload config already has a collection “${collision.slug}”. Rename yours: the plugin needs that slug.`,
    )
  }
}
