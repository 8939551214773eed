import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { eld } from 'eld/extrasmall'

type Detector = typeof eld

let detector: Detector | null = null

/**
 * The package weighs 85 MB in memory and half a second to load, and most texts never need it: so it is read at the
 * first doubt. By its path, because it offers itself to `import` alone, and an `import()` would make every caller wait.
 */
function loadDetector(): Detector {
  const path = fileURLToPath(import.meta.resolve('eld/extrasmall'))
  const loaded = createRequire(import.meta.url)(path) as { eld: Detector }
  return loaded.eld
}

/**
 * What letter sequences say about the language of a text, as a BCP 47 tag, or null when they do not say it clearly.
 * `secondOpinion('Breaking news from the capital')` is `'en'`; `secondOpinion('أخبار العاصمة')` is `'ar'`.
 */
export function secondOpinion(text: string): string | null {
  detector ??= loadDetector()
  const result = detector.detect(text)
  return result.language !== '' && result.isReliable() ? result.language : null
}
