import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

type Guesser = Pick<typeof eld, 'detect'>

const require = createRequire(import.meta.url)
let loaded: Guesser | null = null

function hasGuesser(module: unknown): module is { eld: Guesser } {
  return typeof module === 'object' && module !== null && 'eld' in module
}

/**
 * The n-gram language guesser, loaded when it is first asked: it takes 0.3 s and 80 MB, and most articles never need it.
 * It is required by its file, because `import()` would make every caller wait and the package names no other way.
 */
export function languageGuesser(): Guesser {
  if (loaded) return loaded
  const module: unknown = require(fileURLToPath(import.meta.resolve('eld/extrasmall')))
  if (!hasGuesser(module)) throw new TypeError('eld/extrasmall has changed its exports')
  return (loaded = module.eld)
}
