/**
 * Makes data/lexicon.json from the pairs written by hand (lexicon.psv) and the reviewed learned ones (lexicon-learned.psv).
 * Run: node --import ./lib/cli/typescript.mjs lib/knowledge/build/make-lexicon.ts
 */
import { fold } from './fold'
import { readRows } from './read-rows'
import { writeRows } from './write-rows'

/** A hand-written pair is certain for the usual translation, a little less for the further ones. */
const WEIGHTS = { usual: 1, further: 0.8 }

const pairs = new Map<string, [fr: string, ar: string, weight: number]>()
const add = (fr: string, ar: string, weight: number) => {
  const key = `${fr} ${ar}`
  if (!pairs.has(key)) pairs.set(key, [fr, ar, weight])
}

for (const [french = '', arabic = ''] of readRows('lexicon.psv')) {
  for (const fr of french.split(/\s+/)) {
    for (const [index, ar] of arabic.split(/\s+/).entries()) add(fold(fr), fold(ar), index === 0 ? WEIGHTS.usual : WEIGHTS.further)
  }
}
for (const [fr = '', ar = '', probability] of readRows('lexicon-learned.psv')) add(fr, ar, Number(probability))

writeRows('lexicon.json', [...pairs.values()].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)))
