import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { CHROMIUM_ARGS, chromiumPath } from './tests/support/chromium.ts'
import { withMongodb } from './tests/support/mongodb.ts'

const STOP = 'tests/e2e/sixtySeconds.test.ts'

export default defineConfig(async () => ({
  test: {
    projects: [
      {
        extends: true as const,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        extends: true as const,
        test: {
          name: 'sqlite',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node' as const,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        plugins: [withMongodb()],
        test: {
          name: 'mongodb',
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node' as const,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [STOP],
          globalSetup: ['tests/e2e/setup.ts'],
          environment: 'node' as const,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'stop',
          include: [STOP],
          globalSetup: ['tests/e2e/setup.ts'],
          environment: 'node' as const,
          // Counts seconds: when all others are done.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true as const,
        // Leaves Lit's development build out.
        resolve: { conditions: ['browser', 'module', 'import', 'default'] },
        optimizeDeps: { include: ['axe-core', 'lit/html.js'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await chromiumPath(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}))
