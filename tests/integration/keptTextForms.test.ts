import type { Field } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPayload, type TestPayload } from '../support/testPayload.ts'

let app: TestPayload
beforeAll(async () => {
  app = await startPayload()
})
afterAll(() => app.stop())

const keepsText = (fields: Field[]) =>
  fields.some((field) => 'name' in field && field.name === 'unsavedText' && field.type === 'ui')

test.each(['cases', 'letter-templates', 'targets', 'offices'] as const)(
  'what is written in a form of %s outlives the end of a session',
  (slug) => {
    expect(keepsText(app.payload.collections[slug].config.fields)).toBe(true)
  },
)

test('and what is written in the settings', () => {
  const settings = app.payload.globals.config.find(({ slug }) => slug === 'take-action-settings')
  expect(keepsText(settings?.fields ?? [])).toBe(true)
})

test('every page of the admin sees to it that a kept text does not outlive its writer', () => {
  expect(app.payload.config.admin.components.providers).toContain(
    'payload-take-action/client#KeptTextGuard',
  )
})
