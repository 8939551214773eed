import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

export default defineConfig({
  resolve: {
    alias: {
      // Next replaces this guard itself; outside Next it would refuse to load.
      'server-only': path.join(root, 'node_modules/next/dist/compiled/server-only/empty.js'),
      '@': root,
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    setupFiles: ['tests/support/fail-on-console.ts'],
    env: { TZ: 'UTC' },
    // No test has a clock: this only ends what hangs, and a busy machine is ten times slower than a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
