import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { Reader } from './support/reader.ts'
import { WordPress } from './support/wordpress.ts'

const CMS = 'https://act.example.org'
const PAGE = '/wp-admin/options-general.php?page=take-action'

let reader: Reader

beforeAll(async () => {
  reader = await Reader.open()
})

afterAll(async () => reader?.close())

describe.each(inject('sites'))('Settings of WordPress $version', (site) => {
  const wordpress = new WordPress(site)

  beforeEach(() => wordpress.settings({ origins: [CMS], theme: 'auto' }))

  /** The settings page after an administrator has filled it in and saved it. */
  async function saved(fields: Record<string, string>): Promise<Page> {
    const page = await wordpress.signedIn(reader, 'admin')
    await page.goto(wordpress.origin + PAGE)
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
    await page.getByRole('button', { name: 'Save Changes' }).click()
    await page.locator('#setting-error-settings_updated, .settings-error').first().waitFor()
    return page
  }

  function kept(): unknown {
    return JSON.parse(wordpress.php("echo json_encode(get_option('take_action'));"))
  }

  test('an administrator sets CMSs, partner key, theme and colour', async () => {
    const page = await wordpress.signedIn(reader, 'admin')
    await page.goto(wordpress.origin + PAGE)
    await page.getByLabel('Theme').selectOption('dark')
    await page.getByRole('button', { name: 'Save Changes' }).click()
    await page.getByText('Settings saved').waitFor()
    await saved({
      'Addresses of the CMS':
        'HTTPS://ACT.example.org/\nhttps://other.example.org:8443\nhttp://localhost:3000',
      'Partner key': 'the-news',
      Colour: '#0055bb',
    })
    expect(kept()).toEqual({
      origins: [CMS, 'https://other.example.org:8443', 'http://localhost:3000'],
      partner: 'the-news',
      theme: 'dark',
      accent: '#0055bb',
    })
  })

  test.each([
    ['Addresses of the CMS', 'act.example.org', '“act.example.org” is no web address'],
    ['Addresses of the CMS', 'http://act.example.org', '“http://act.example.org” is not encrypted'],
    ['Addresses of the CMS', `${CMS}/act/x`, `That of the CMS would be ${CMS}`],
    ['Addresses of the CMS', 'https://user:word@act.example.org', 'has something in it'],
    ['Addresses of the CMS', 'javascript://act.example.org', 'is not encrypted'],
    ['Addresses of the CMS', `${CMS}\nother`, '“other” is no web address'],
    ['Partner key', 'The News', '“The News” is no partner key'],
    ['Colour', 'red', '“red” is no colour'],
  ])(
    '%s: %s is refused with a reason, and what held before holds on',
    async (label, value, reason) => {
      const page = await saved({ [label]: value })
      expect(await page.locator('.settings-error').allTextContents()).toEqual([
        expect.stringContaining(reason),
      ])
      expect(kept()).toEqual({ origins: [CMS], partner: '', theme: 'auto', accent: '' })
    },
  )

  test.each(['contributor', 'editor'] as const)(
    'a mere %s neither sees nor changes them',
    async (user) => {
      const page = await wordpress.signedIn(reader, user)
      const answer = await page.goto(wordpress.origin + PAGE)
      expect(answer?.status()).toBe(403)
      const refused = await page.request.post(`${wordpress.origin}/wp-admin/options.php`, {
        form: {
          option_page: 'take-action',
          action: 'update',
          'take_action[origins]': 'https://evil.example.org',
        },
      })
      expect(await refused.text()).toContain('not allowed to manage options')
      expect(kept()).toMatchObject({ origins: [CMS] })
    },
  )

  test('in a network of sites the administrator of one of them does not choose whose script runs', async () => {
    const printed = wordpress.php(`
      eval('namespace TakeAction; function is_multisite() { return true; }');
      wp_set_current_user(get_user_by('login', 'admin')->ID);
      echo json_encode(TakeAction\\sanitise_settings(['origins' => 'https://evil.example.org', 'partner' => 'theirs']));
    `)
    expect(JSON.parse(printed)).toMatchObject({ origins: [CMS], partner: 'theirs' })
  })

  test('whoever deletes the plugin deletes its option', () => {
    wordpress.php(
      "define('WP_UNINSTALL_PLUGIN', 'take-action/take-action.php'); require WP_PLUGIN_DIR . '/take-action/uninstall.php';",
    )
    expect(kept()).toBe(false)
  })
})
