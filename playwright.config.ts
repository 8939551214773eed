import { defineConfig, devices } from '@playwright/test'

const PORT = Number(process.env.PORT ?? 3210)

/** Switches that keep Debian's Chromium quiet: no sandbox as root, and no calls home from a closed network. */
const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync']

const chromium = { launchOptions: { executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: QUIET } }

export default defineConfig({
  testDir: 'tests/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: { baseURL: `http://localhost:${PORT}` },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], ...chromium } },
    // Accessibility and charts try widths themselves, weights are the same at any, a phone has no keyboard; the crawl and the API open no browser.
    { name: 'phone', use: { ...devices['Pixel 7'], ...chromium }, testIgnore: /(?:accessibility|weights|keyboard|crawl|api|charts)\.spec/ },
    { name: 'without script', use: { ...devices['Desktop Chrome'], ...chromium, javaScriptEnabled: false }, grepInvert: /@script/, testIgnore: /(?:crawl|api)\.spec/ },
  ],
  webServer: {
    command: 'node --disable-warning=ExperimentalWarning --import ./lib/cli/typescript.mjs --conditions=react-server lib/cli/start.ts',
    url: `http://localhost:${PORT}/api/health/ready`,
    env: { PORT: String(PORT) },
    timeout: 900_000,
    stdout: 'pipe',
    stderr: 'pipe',
  },
})
