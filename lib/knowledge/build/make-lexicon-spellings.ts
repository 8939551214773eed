/**
 * Makes data/lexicon-spellings.json: how the words of lexicon.psv are spelt, where that is not how they are folded.
 * Run: node --import ./lib/cli/typescript.mjs lib/knowledge/build/make-lexicon-spellings.ts
 */
import { fold } from './fold'
import { readRows } from './read-rows'
import { writeRows } from './write-rows'

const spellings = new Map<string, string>()
for (const row of readRows('lexicon.psv')) {
  for (const word of row.slice(0, 2).flatMap((words) => words.split(/\s+/))) if (!spellings.has(fold(word))) spellings.set(fold(word), word)
}

writeRows('lexicon-spellings.json', [...spellings].sort(([left], [right]) => (left < right ? -1 : 1)))
