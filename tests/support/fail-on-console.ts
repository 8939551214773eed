import { afterEach, beforeEach, vi, type MockInstance } from 'vitest'

/**
 * Makes every unexpected `console.error` or `console.warn` fail the test that caused it:
 * a warning nobody reads is a defect that nobody finds.
 */
const loud = ['error', 'warn'] as const
let spies: MockInstance[] = []

beforeEach(() => {
  spies = loud.map((level) =>
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      throw new Error(`unexpected console.${level}: ${words.map(String).join(' ')}`)
    }),
  )
})

afterEach(() => {
  for (const spy of spies) spy.mockRestore()
})
