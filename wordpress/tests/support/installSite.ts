import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../../../tests/support/freePort.ts'
import type { Database } from './database.ts'
import { type Program, start } from './program.ts'

export const PLUGIN = path.join(import.meta.dirname, '../../take-action')
const PHP = path.join(import.meta.dirname, '../php')

/** A WordPress with the plugin in it, as tests find it. */
export interface InstalledSite {
  version: string
  folder: string
  origin: string
  /** Application passwords by name of the user, whose passwords are their names. */
  keys: Record<UserName, string>
}

export type UserName = 'admin' | 'editor' | 'contributor'

/** Installs a WordPress as its own installer does, with the plugin activated, and serves it. */
export async function installSite(
  source: string,
  folder: string,
  database: Database,
  programs: Program[],
): Promise<InstalledSite> {
  const name = path.basename(folder)
  const origin = `http://127.0.0.1:${await freePort()}`
  // Debian has put links to its own packages in the place of files.
  cpSync(source, folder, { recursive: true, dereference: true, filter: isOfWordPress })
  cpSync(PLUGIN, path.join(folder, 'wp-content/plugins/take-action'), { recursive: true })
  mkdirSync(path.join(folder, 'wp-content/mu-plugins'))
  cpSync(path.join(PHP, 'played.php'), path.join(folder, 'wp-content/mu-plugins/played.php'))
  writeFileSync(path.join(folder, 'wp-config.php'), config(name, database.socket, origin))
  database.create(name)
  const installed = execFileSync('php', [path.join(PHP, 'install.php'), folder], {
    encoding: 'utf8',
  })
  programs.push(await serve(folder, origin))
  return { folder, origin, ...JSON.parse(installed) }
}

/** Its settings are ours, and its link for Apache leads nowhere. */
function isOfWordPress(file: string): boolean {
  return !['.htaccess', 'wp-config.php'].includes(path.basename(file))
}

function config(name: string, socket: string, origin: string): string {
  const constants = {
    DB_NAME: name,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_ENVIRONMENT_TYPE: 'local',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: true,
    SCRIPT_DEBUG: false,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    // It reaches this machine and nothing else.
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1',
  }
  const lines = Object.entries(constants).map(
    ([constant, value]) => `define('${constant}', ${JSON.stringify(value)});`,
  )
  return `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined('ABSPATH') || define('ABSPATH', __DIR__ . '/');\nrequire_once ABSPATH . 'wp-settings.php';\n`
}

function serve(folder: string, origin: string): Promise<Program> {
  return start('php', ['-S', new URL(origin).host, '-t', folder], {
    // A page of WordPress may ask WordPress for another one.
    env: { PHP_CLI_SERVER_WORKERS: '4' },
    log: `${folder}.log`,
    isReady: async () => {
      const answer = await fetch(origin).catch(() => undefined)
      return answer?.ok === true
    },
  })
}
