import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'

/** "stade Moulay X", شارع محمد: what is named after a person is none. */
export function isNamesake(passage: Passage, run: NameRun): boolean {
  const { namesakes } = nameGrammars[passage.language]
  for (let index = run.from - 1; index >= run.from - 2 && index >= 0; index--) {
    if (!/^[\s«“"]*$/.test(gapBefore(passage, index + 1))) return false
    if (namesakes.has(normAt(passage, index)) || namesakes.has(normAt(passage, index).replace(/^[وبفل]?ال/, ''))) return true
    if (findAtomAt(passage, index, 'honorific') !== null) return false
  }
  return false
}
