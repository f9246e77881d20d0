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
import { withStanding } from './endpoints/standing.ts'
import { stoppable } from './endpoints/stop.ts'
import { forgetOnChange, forgetOnGlobalChange } from './forgetOnChange.ts'
import { type NormalisedOptions, normaliseOptions, type TakeActionOptions } from './options.ts'
import { withScheduling } from './scheduling/withScheduling.ts'
import { inLanguages, reword, type Wording } from './translations/reword.ts'
import { tablesOf, withTables } from './translations/tables.ts'
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
    const tables = tablesOf(config)
    return withDesk(withTables(config, tables), options, inLanguages(tables))
  }
}

/** The plugin with every sentence of its collections put into words in some way. */
export function withDesk(config: Config, options: TakeActionOptions, word: Wording): Config {
  const normalised = normaliseOptions(options, config)
  const rules = createRules(normalised.roleOf)
  const collections = createCollections(rules, normalised, word)
  refuseCollisions(config, collections)
  const scheduling = withScheduling(config, rules, normalised, word)
  return withUsers(
    {
      ...scheduling,
      collections: [...(config.collections ?? []), ...collections],
      globals: [...(config.globals ?? []), createGlobal(rules, normalised, word)],
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
    word,
  )
}

function createCollections(
  rules: Rules,
  options: NormalisedOptions,
  word: Wording,
): CollectionConfig[] {
  const override = (own: CollectionConfig, change: TakeActionOptions['casesOverride']) => {
    const defaultCollection = reword(own, word)
    return change?.({ defaultCollection }) ?? defaultCollection
  }
  return [
    forgetOnChange(override(caseDesk(rules), options.casesOverride)),
    override(createLetterTemplates(rules), options.letterTemplatesOverride),
    override(createTallies(rules), options.talliesOverride),
    forgetOnChange(override(createTargets(rules), options.targetsOverride)),
    forgetOnChange(override(createOffices(rules), options.officesOverride)),
    override(createPartners(rules), options.partnersOverride),
  ]
}

/** Cases with what editors do to them beyond writing. */
function caseDesk(rules: Rules): CollectionConfig {
  return withStanding(stoppable(createCases(rules), rules), rules)
}

function createGlobal(rules: Rules, options: NormalisedOptions, word: Wording) {
  const defaultGlobal = reword(createSettings(rules), word)
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
