import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import type { InstalledSite, UserName } from './installSite.ts'
import type { Reader } from './reader.ts'

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

interface Settings {
  origins: string[]
  partner?: string
  theme?: string
  accent?: string
}

interface Post {
  id: number
  link: string
  content: { raw: string }
}

/** A newspaper's WordPress: its authors write by its REST API, with the rights that they have. */
export class WordPress {
  private readonly sessions = new Map<UserName, Session>()

  constructor(readonly site: InstalledSite) {}

  get origin(): string {
    return this.site.origin
  }

  /** Runs PHP in it and gives what that prints. */
  php(code: string, ...args: string[]): string {
    const load = `require '${this.site.folder}/wp-load.php';`
    return execFileSync('php', ['-r', load + code, ...args], { encoding: 'utf8' })
  }

  activate(isActive: boolean): void {
    const change = isActive ? 'activate_plugin' : 'deactivate_plugins'
    this.php(
      `require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${change}('take-action/take-action.php');`,
    )
  }

  settings(settings: Settings): void {
    this.php("update_option('take_action', json_decode($argv[1], true));", JSON.stringify(settings))
  }

  /** The address of an article that a contributor wrote and an editor published as it is. */
  async publish(content: string): Promise<string> {
    const { id, content: kept } = await this.save(content)
    const { link, content: published } = await this.send<Post>('editor', `posts/${id}`, {
      status: 'publish',
    })
    if (published.raw !== kept.raw) throw new Error('The editor has changed the article.')
    return link
  }

  /** An article that a contributor hands in. */
  save(content: string): Promise<Post> {
    return this.send<Post>('contributor', 'posts', { title: 'News', content, status: 'pending' })
  }

  async request(user: UserName, route: string, data?: unknown): Promise<Response> {
    const [name = '', query = ''] = route.split('?')
    const address = `${this.origin}/?rest_route=${name}&context=edit&${query}`
    const key = Buffer.from(`${user}:${this.site.keys[user]}`).toString('base64')
    return fetch(address, {
      method: data ? 'POST' : 'GET',
      headers: { authorization: `Basic ${key}`, 'content-type': 'application/json' },
      body: data ? JSON.stringify(data) : undefined,
    })
  }

  /** A page of a browser that a user is signed in with; by the form, the first time. */
  async signedIn(reader: Reader, user: UserName): Promise<Page> {
    const storageState = this.sessions.get(user)
    const page = await reader.newPage({ storageState })
    if (storageState) return page
    await page.goto(`${this.origin}/wp-login.php`)
    await page.getByLabel('Username or Email Address').fill(user)
    await page.getByLabel('Password', { exact: true }).fill(user)
    await page.getByRole('button', { name: 'Log In' }).click()
    await page.waitForURL(/wp-admin/)
    this.sessions.set(user, await page.context().storageState())
    return page
  }

  /** Lines of PHP's log that the plugin is in. */
  complaints(): string[] {
    const log = path.join(this.site.folder, 'wp-content/debug.log')
    const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : []
    return lines.filter((line) => /plugins\/take-action|take_action|TakeAction/.test(line))
  }

  private async send<T>(user: UserName, route: string, data: unknown): Promise<T> {
    const answer = await this.request(user, `/wp/v2/${route}`, data)
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${route} gave ${answer.status}: ${text}`)
    return JSON.parse(text)
  }
}
