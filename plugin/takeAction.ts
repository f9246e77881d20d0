import type { CollectionConfig, Config, Payload, Plugin } from 'payload'
import {
  createApprovals,
  createLetterTemplates,
  createOffices,
  createPartners,
  createRules,
  createSettings,
  createTallies,
  createTargets,
  type Rules,
} from '../collections/index.ts'
import { caseDesk } from './caseDesk.ts'
import { keepUsed } from './directory/keepUsed.ts'
import { withImportExport } from './directory/withImportExport.ts'
import { checkable, withUses } from './endpoints/directory.ts'
import { createEndpoints } from './endpoints/index.ts'
import { withSums } from './endpoints/sums.ts'
import { forgetOnChange, forgetOnGlobalChange } from './forgetOnChange.ts'
import { type NormalisedOptions, normaliseOptions, type TakeActionOptions } from './options.ts'
import { withDashboard } from './overview/withDashboard.ts'
import { guestsKeepOut } from './partners/guestsKeepOut.ts'
import { withScheduling } from './scheduling/withScheduling.ts'
import { inLanguages, reword, type Wording } from './translations/reword.ts'
import { tablesOf, withTables } from './translations/tables.ts'
import { forTranslators } from './translators/forTranslators.ts'
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
  return (config: Config): Config | Promise<Config> => {
    const tables = tablesOf(config)
    const word = inLanguages(tables)
    const desk = withDesk(withTables(config, tables), options, word)
    const { importExport, roleOf } = normaliseOptions(options, config)
    return importExport ? withImportExport(desk, createRules(roleOf)) : desk
  }
}

/** The plugin with every sentence of its collections put into words in some way. */
export function withDesk(config: Config, options: TakeActionOptions, word: Wording): Config {
  const normalised = normaliseOptions(options, config)
  const rules = createRules(normalised.roleOf)
  const collections = createCollections(rules, normalised, word)
  refuseCollisions(config, collections)
  const scheduling = withDashboard(withScheduling(config, rules, normalised, word))
  return withUsers(
    {
      ...scheduling,
      admin: withComponents(scheduling.admin),
      collections: [...(config.collections ?? []), ...collections],
      globals: [...(config.globals ?? []), createGlobal(rules, normalised, word)],
      onInit: async (payload) => {
        await scheduling.onInit?.(payload)
        guestsKeepOut(payload, rules)
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

/** What partners see first, above what is on the start page; and what stands around every page. */
function withComponents(admin: Config['admin']): Config['admin'] {
  const { beforeDashboard = [], providers = [], ...components } = admin?.components ?? {}
  return {
    ...admin,
    components: {
      ...components,
      beforeDashboard: [...beforeDashboard, 'payload-take-action/client#PartnerStart'],
      providers: [
        ...providers,
        'payload-take-action/client#KeptTextGuard',
        'payload-take-action/client#RightToLeft',
      ],
    },
  }
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
    forgetOnChange(
      forTranslators(
        override(caseDesk(rules, options), options.casesOverride),
        rules,
        options.defaultLanguage,
      ),
    ),
    override(createLetterTemplates(rules), options.letterTemplatesOverride),
    override(withSums(createTallies(rules), rules), options.talliesOverride),
    forgetOnChange(override(targetsDesk(rules), options.targetsOverride)),
    forgetOnChange(override(checkable(createOffices(rules), rules), options.officesOverride)),
    override(createPartners(rules), options.partnersOverride),
    createApprovals(rules),
  ]
}

/** Targets with what is told of them and kept from happening to them. */
function targetsDesk(rules: Rules): CollectionConfig {
  return withUses(checkable(keepUsed(createTargets(rules)), rules), rules)
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
