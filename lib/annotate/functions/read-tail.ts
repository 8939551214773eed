import { COVER } from '../atoms/atom'
import { isCovered } from '../is-covered'
import { findAtomAt, gapBefore, normAt, sentenceAt, type Passage } from '../passage'
import { isGivenName } from '../people/given-names'
import { bearsTown, isNameStart } from '../people/is-name-word'
import { isGrade } from '../people/is-rank'
import { findComplement, listOrganisations, type Complement } from './complement'
import { functionGrammars } from './function-grammar'
import type { FunctionHead } from './function-head'
import { isRepresentative } from './is-representative'
import { isTailWord } from './is-tail-word'
import { endOfField, mayHaveFields } from './end-of-field'
import { pastGap } from './past-gap'

/** A function with its complement is seldom longer; what follows is the sentence. */
const LONGEST_TAIL = 26

/** Words of the tail that are neither linked by a preposition nor known: two adjectives at most. */
const LOOSE_WORDS = 3

interface Tail {
  complements: Complement[]
  /** The end of the function. */
  to: number
}

/** How far the walk has come. */
interface Walk {
  /** The token to be read next. */
  index: number
  /** The end of what belongs to the function: a preposition does only when a complement follows. */
  to: number
  /** Loose words so far, since the last one that was known. */
  loose: number
}

type Step = Walk & { complements?: readonly Complement[] }

/**
 * Walks from the head to the last word that still belongs to the function, and gathers its complements:
 * of "directrice de la Sécurité intérieure (DGSI)" the service, of سفير الغابون بالرباط the country and the town.
 */
export function readTail(passage: Passage, head: FunctionHead): Tail {
  const limit = Math.min(sentenceAt(passage, head.from).to, head.to + LONGEST_TAIL)
  // "commandant de l'Africom", قائد أفريكوم are functions whole: the organisation stands inside the head.
  const complements = listOrganisations(passage, { from: head.from + 1, to: head.to }).filter(({ atom }) => atom.to <= head.to)
  const fields = mayHaveFields(passage, head)
  let walk: Walk = { index: head.to, to: head.to, loose: 0 }
  while (walk.index < limit) {
    const field = fields ? endOfField(passage, walk.index) : null
    const past = field === null ? pastGap(passage, walk.index, head.plural && complements.length > 0) : Math.min(field, limit)
    if (past === null) break
    const step = past > walk.index ? stepOver(passage, walk, past, field === null ? walk.loose : 0) : stepOverWord(passage, head, walk)
    if (step === null) break
    complements.push(...(step.complements ?? []))
    walk = step
  }
  return { complements, to: walk.to }
}

/** A bracket or a field: the letters of "directrice de la Sécurité intérieure (DGSI)" say whose service it is. */
function stepOver(passage: Passage, { index }: Walk, past: number, loose: number): Step {
  return { ...through(past, loose), complements: listOrganisations(passage, { from: index, to: past }) }
}

/** One word or known form further, or `null` where the function has ended. */
function stepOverWord(passage: Passage, head: FunctionHead, walk: Walk): Step | null {
  const { index, to, loose } = walk
  const grammar = functionGrammars[passage.language]
  const norm = normAt(passage, index)
  // سفراء كل من اليابان والهند: "each of" stands before a list.
  if (head.plural && norm === 'كل' && normAt(passage, index + 1) === 'من') return { index: index + 2, to, loose }
  // وفد من الشرطة السويدية: whose delegation it is.
  if (head.delegation && norm === 'من' && index === to) return { index: index + 1, to, loose }
  // مبعوث الأمم المتحدة إلى ليبيا: where an envoy is sent.
  if (norm === 'الي' && isRepresentative(head) && findAtomAt(passage, index + 1, 'country') !== null) return through(index + 2)
  const region = findAtomAt(passage, index, 'region')
  if (region !== null && grammar.linking.has(normAt(passage, index - 1))) return through(region.to, loose)
  const complement = findComplement(passage, index)
  // "le ministre Mendoza": French puts no town right behind an office, and a family that came from one.
  if (complement?.atom.kind === 'place' && bearsTown(passage, index)) return null
  // Where the one who represents nobody was is said of the sentence.
  if (complement?.locative && complement.atom.kind === 'place' && !isRepresentative(head)) return null
  if (complement !== null) return { ...through(complement.atom.to), complements: [complement] }
  if (isSecondField(passage, index, head)) return through(index + 2)
  if (isPortfolio(passage, index, head)) return through(index + 1)
  if (isCharge(passage, index)) return through(index + 1)
  if (grammar.linking.has(norm) && !isAuxiliary(passage, index)) return leadsOn(passage, index, head) ? { index: index + 1, to, loose: 0 } : null
  return stepOverOther(passage, head, walk)
}

/** A function inside the function ("conseiller du ministre", نائب رئيس), else a word that only stands beside it. */
function stepOverOther(passage: Passage, head: FunctionHead, { index, to, loose }: Walk): Step | null {
  const { linking, coordination, manner } = functionGrammars[passage.language]
  const nested = findAtomAt(passage, index, 'function')
  const previous = normAt(passage, index - 1)
  const linked = linking.has(previous) && !coordination.has(previous)
  if (nested !== null && (linked || (to === head.to && passage.language === 'ar' && nested.prefix === '' && !isComplete(passage, head)))) return through(nested.to, loose)
  if (passage.language === 'ar' && isGrade(head.key) && !manner.has(normAt(passage, index))) return null
  if (nested !== null || loose === LOOSE_WORDS || !isTailWord(passage, index, head.key === null) || isNameStart(passage, index)) return null
  return through(index + 1, loose + 1)
}

/** نائب رئيس مجلس الوزراء وزير الداخلية: behind an office that is told to its end begins another one; نائب رئيس goes on. */
function isComplete(passage: Passage, { to }: FunctionHead): boolean {
  return /^ال/.test(normAt(passage, to - 1))
}

/** All up to a token belongs to the function. */
function through(end: number, loose = 0): Walk {
  return { index: end, to: end, loose }
}

/**
 * "du Gabon et de la Malaisie", "gabonais et malaisien": after "and" only what goes on with the function does. "et
 * l'ambassadeur" is somebody else, and "les chefs d'état-major et les responsables du Tchad" are of one country.
 */
function leadsOn(passage: Passage, index: number, head: FunctionHead): boolean {
  const { linking, coordination } = functionGrammars[passage.language]
  if (!coordination.has(normAt(passage, index))) return true
  const other = /^(?:l'|les?|la)$/.test(normAt(passage, index + 1)) ? findAtomAt(passage, index + 2, 'function') : null
  if (other !== null && !(head.plural && other.plural)) return false
  return linking.has(normAt(passage, index + 1)) || (head.plural && findAtomAt(passage, index + 1, 'country') !== null)
}

/** المكلف بتشكيل الحكومة: what somebody is in charge of stands after ب. */
function isCharge(passage: Passage, index: number): boolean {
  return passage.language === 'ar' && /^و?(?:ال)?مكلفه?$/.test(normAt(passage, index - 1)) && normAt(passage, index).startsWith('ب')
}

/** "ministre des Situations d'urgence", "de la Solidarité": what a minister is in charge of has an article and a capital. */
function isPortfolio(passage: Passage, index: number, head: FunctionHead): boolean {
  if (passage.language !== 'fr' || !/minister|secretary/.test(head.key ?? '') || !/^\p{Lu}\p{Ll}{3,}/u.test(passage.tokens[index]?.text ?? '')) return false
  const [before, earlier] = [normAt(passage, index - 1), normAt(passage, index - 2)]
  return (/^(?:des|du)$/.test(before) || (/^(?:la|l')$/.test(before) && /^(?:de|a)$/.test(earlier))) && (passage.cover[index] ?? 0) === 0 && !isGivenName(normAt(passage, index))
}

/** وزير الداخلية وترقية اللامركزية: a ministry of two fields. */
function isSecondField(passage: Passage, index: number, head: FunctionHead): boolean {
  if (passage.language !== 'ar' || !/minister/.test(head.key ?? '') || !/^ال\p{L}{3,}/u.test(normAt(passage, index + 1))) return false
  return /^و\p{L}{2,}(?:ه|ات|ون|ين|اء)$/u.test(normAt(passage, index)) && gapBefore(passage, index + 1) === ' '
    && !isCovered(passage, { from: index, to: index + 2 }, COVER.meeting | COVER.function | COVER.honorific) && !isNameStart(passage, index + 1)
}

/** "a" has the letters of "à" once normalised, and ends the function: "le patron de la police a dit". */
function isAuxiliary(passage: Passage, index: number): boolean {
  return passage.tokens[index]?.text === 'a'
}
