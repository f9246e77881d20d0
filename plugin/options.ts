import type { CollectionConfig, Config, GlobalConfig } from 'payload'
import type { RoleOf } from '../collections/index.ts'
import { normaliseTag } from '../core/languages.ts'
import { roleByField } from './roles.ts'

/** Changes a collection before it is added: gets the default, gives what is to be used. */
export type CollectionOverride = (args: { defaultCollection: CollectionConfig }) => CollectionConfig

export interface TakeActionOptions {
  /**
   * False keeps the collections and their data, and answers nothing to the public.
   * @default true
   */
  enabled?: boolean
  /**
   * The address readers reach the CMS at, `https://act.example.org`. Needed in production: without
   * it every answer names the address of its own request, and no shared cache may keep it.
   * @default the `serverURL` of the Payload config
   */
  serverURL?: string
  /**
   * BCP 47 tag of the language of the texts where the Payload config has no `localization`.
   * @default 'en'
   */
  defaultLanguage?: string
  /**
   * Tells the role of somebody who is signed in; undefined gives no access. Needed where the admin's
   * users have a field `role` of their own with other values than `admin`, `editor`, `translator`,
   * `partner`. Such users say with fields of their own, which admins alone may change, into which
   * languages a translator translates (`translatesInto`, several of them, empty: all) and whose
   * numbers a partner reads (`partner`, a relationship to `partners`, empty: none).
   * @default the field `role` of the admin's users. Where the plugin adds it: `admin` for those with
   * an empty one, who were there before, as long as they may open the admin panel (`access.admin` of
   * their collection); whoever is made later without a role gets `none`, which gives no access
   */
  roleOf?: RoleOf
  /**
   * How many proxies of your own stand between readers and the app: a CDN and an nginx are 2. Each adds
   * the address it was asked from to `X-Forwarded-For`; so many from the end, that header is believed,
   * for the limit of tallies alone.
   * @default 1, which is right without a proxy too
   */
  proxies?: number
  /**
   * Lets an external cron run what is due, by `Authorization: Bearer …` on `GET /api/payload-jobs/run`:
   * 16 random characters or more. Beside it `jobs.access.run` of the Payload config goes on to say who
   * may, or where it says nothing, editors may.
   * @default none
   */
  cronSecret?: string
  /**
   * With `twoPersons` a case is published once somebody has approved it who did not edit it last,
   * whatever the settings say. Stops and withdrawals never wait, and nothing is asked of a script on
   * the server that names no user.
   * @default what admins chose under “Settings”; at first one person is enough
   */
  approval?: 'twoPersons'
  /**
   * False leaves out Payload's import and export, by which editors take targets and offices out as CSV
   * and in again, with its two collections: for a host that lets its own importExportPlugin() do that.
   * @default true
   */
  importExport?: boolean
  casesOverride?: CollectionOverride
  targetsOverride?: CollectionOverride
  letterTemplatesOverride?: CollectionOverride
  officesOverride?: CollectionOverride
  partnersOverride?: CollectionOverride
  talliesOverride?: CollectionOverride
  settingsOverride?: (args: { defaultGlobal: GlobalConfig }) => GlobalConfig
}

export type NormalisedOptions = Omit<TakeActionOptions, 'enabled' | 'serverURL' | 'proxies'> & {
  enabled: boolean
  /** Without a slash at its end; undefined: the address of each request. */
  serverURL: string | undefined
  defaultLanguage: string
  proxies: number
  importExport: boolean
  roleOf: RoleOf
  /** Whether the host tells roles itself, so that no field is added for them. */
  isRoleGiven: boolean
}

/** Checks the options once, at start. Throws an error that says what to write instead. */
export function normaliseOptions(options: TakeActionOptions, config: Config): NormalisedOptions {
  const language = normaliseTag(options.defaultLanguage ?? 'en')
  if (!language) {
    throw new Error(
      `takeAction({ defaultLanguage: '${options.defaultLanguage}' }) is not a language. Write a BCP 47 tag such as 'en' or 'pt-BR'.`,
    )
  }
  if (options.approval !== undefined && options.approval !== 'twoPersons') {
    throw new Error(
      `takeAction({ approval: '${options.approval}' }) is not known. Write 'twoPersons', or leave it out.`,
    )
  }
  return {
    ...options,
    enabled: options.enabled ?? true,
    serverURL: originOf(options.serverURL ?? config.serverURL),
    defaultLanguage: language,
    proxies: proxiesOf(options.proxies),
    ...secretOf(options.cronSecret),
    importExport: options.importExport ?? true,
    roleOf: options.roleOf ?? roleByField(config),
    isRoleGiven: options.roleOf !== undefined,
  }
}

function proxiesOf(proxies = 1): number {
  if (!Number.isInteger(proxies) || proxies < 1 || proxies > 10) {
    throw new Error(
      `takeAction({ proxies: ${proxies} }) is not a number of proxies. Write how many of your own stand before the app, from 1 to 10; 1 is right without one too.`,
    )
  }
  return proxies
}

function secretOf(cronSecret: string | undefined): { cronSecret?: string } {
  if (cronSecret === undefined) return {}
  if (cronSecret.length < 16) {
    throw new Error(
      'takeAction({ cronSecret }) is too short. Give 16 random characters or more, or leave it out.',
    )
  }
  return { cronSecret }
}

function originOf(serverURL: string | undefined): string | undefined {
  if (!serverURL) return undefined
  if (!/^https?:\/\//.test(serverURL) || !URL.canParse(serverURL)) {
    throw new Error(
      `takeAction: serverURL '${serverURL}' is not an address. Write it like https://act.example.org.`,
    )
  }
  return new URL(serverURL).origin
}
