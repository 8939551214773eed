import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname

/** Rooms whose tests start servers, threads and processes: each file has modules of its own, so that nothing is left over. */
const ALONE = 'tests/{cli,ingest}/**'

export default defineConfig({
  resolve: {
    alias: {
      // Next replaces this guard itself; outside Next it would refuse to load.
      'server-only': path.join(root, 'node_modules/next/dist/compiled/server-only/empty.js'),
      '@': root,
    },
  },
  test: {
    setupFiles: ['tests/support/fail-on-console.ts'],
    env: { TZ: 'UTC' },
    // No test has a clock: this only ends what hangs, and a busy machine is ten times slower than a quiet one.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // To load the rules and their tables once for each file took three quarters of the time.
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ALONE], isolate: false } },
      { extends: true, test: { name: 'alone', include: [`${ALONE}/*.test.{ts,tsx}`] } },
    ],
  },
})
