import { defineConfig } from 'vitest/config'

/** The packed plugin in a stranger's Payload app: takes minutes, so it has a command of its own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.test.ts'],
    environment: 'node',
    globalSetup: ['support/setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
