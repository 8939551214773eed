import { COVER } from '../atoms/atom'
import type { FunctionPhrase } from '../functions/function-phrase'
import { isCoveredAt } from '../is-covered'
import { findAtomBefore, normAt, gapBefore, spanOf, textOf, type Passage } from '../passage'
import { findSorted } from '../sorted-slice'
import { isPersonRun } from './is-person-run'
import { isTrusted, listArabicNames } from './list-arabic-names'
import { listLatinNames } from './list-latin-names'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'
import type { NamedSpan } from './named'

/** Between two names of one list stand commas, joining words and the functions of the first. */
const LIST_GAP = /^[\s,،;؛“”"«»()]*$/

/**
 * The people whom a passage names in full or under a title, in order. Honorifics stay out of the name.
 * "M. Alex PINFIELD, ambassadeur du Royaume-Uni, a" gives Alex PINFIELD;
 * وهولغر مينش، رئيس المكتب gives هولغر مينش.
 */
export function listNames(passage: Passage, phrases: readonly FunctionPhrase[]): NamedSpan[] {
  const runs = [...listLatinNames(passage), ...(passage.language === 'ar' ? listArabicNames(passage) : [])]
    .sort((left, right) => left.from - right.from)
  const names: NamedSpan[] = []
  for (const found of runs) {
    const run = isTrusted(found) ? found : { ...found, to: found.from + 2, units: 2 }
    if (run.from < (names.at(-1)?.to ?? 0) || isByline(passage, run)) continue
    if (!isPersonRun(passage, run, phrases, isListed(passage, run, names.at(-1), phrases))) continue
    names.push(toNamedSpan(passage, run))
  }
  return names
}

export function toNamedSpan(passage: Passage, run: Pick<NameRun, 'from' | 'to' | 'skip' | 'script'>): NamedSpan {
  const span = spanOf(passage, run.from, run.to, run.skip)
  return {
    from: run.from,
    to: run.to,
    paragraph: passage.paragraph,
    span,
    text: textOf(passage, span),
    // A Latin name in an Arabic text is nobody's French, but French is the Latin script that readers have here.
    language: run.script === 'Arabic' ? 'ar' : 'fr',
    gender: genderOfTitle(passage, run.from),
  }
}

function genderOfTitle(passage: Passage, from: number): 'm' | 'f' | null {
  return findAtomBefore(passage, from, 'honorific')?.gender ?? null
}

/** "Par X Y" with a capital signs an article. */
function isByline(passage: Passage, run: NameRun): boolean {
  return passage.tokens[run.from - 1]?.text === 'Par'
}

function isListed(passage: Passage, run: NameRun, last: NamedSpan | undefined, phrases: readonly FunctionPhrase[]): boolean {
  if (last === undefined) return false
  const { joining } = nameGrammars[passage.language]
  let index = last.to
  let separated = run.skip > 0
  while (index < run.from) {
    const phrase = findSorted(phrases, ({ from }) => from, index)
    if (!LIST_GAP.test(gapBefore(passage, index))) return false
    if (phrase !== null) {
      index = Math.min(phrase.to, run.from)
      continue
    }
    const norm = normAt(passage, index)
    const honorific = isCoveredAt(passage, index, COVER.honorific)
    if (!joining.has(norm) && norm !== 'و' && !honorific && !/^(?:l'|le|la|d'|de)$/.test(norm)) return false
    if (joining.has(norm) || norm === 'و' || /^و/.test(norm)) separated = true
    index++
  }
  const gap = gapBefore(passage, run.from)
  return LIST_GAP.test(gap) && (separated || /[,،;؛]/.test(gap) || /[,،;؛]/.test(gapBefore(passage, last.to)))
}
