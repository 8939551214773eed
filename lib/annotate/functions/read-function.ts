import type { Atom } from '../atoms/atom'
import { COVER } from '../atoms/atom'
import type { Passage } from '../passage'
import { atomsIn, findAtomAt, gapBefore, normAt, sentenceAt } from '../passage'
import { isGrade } from '../people/is-rank'
import { isNameStart } from '../people/is-name-word'
import { findFunctionAtStart } from '../atoms/gazetteers'
import { isTailWord } from './is-tail-word'
import { functionGrammars } from './function-grammar'
import { listFurtherOwners } from './list-further-owners'
import type { FunctionPhrase } from './function-phrase'

/** Functions that stand for a country elsewhere: what follows à/في is where they serve. */
const REPRESENTING = /ambassador|consul|charge-d-affaires|envoy|attache|liaison/

/** A function with its complement is seldom longer; what follows is the sentence. */
const LONGEST_TAIL = 26

/** Words of the tail that are neither linked by a preposition nor known: two adjectives at most. */
const LOOSE_WORDS = 3

interface Complement {
  atom: Atom
  locative: boolean
}

/** The head of a function phrase: the words of the function itself. */
export interface FunctionHead {
  from: number
  to: number
  prefix: string
  key: string | null
  gender: 'm' | 'f' | null
  plural: boolean
  delegation: boolean
}

/**
 * Reads the complement of a function and says whom it stands for. The country is the one that the function
 * belongs to ("de", nationality), then that of its organisation, then that of its city, then, for those who do
 * not represent a country elsewhere, where they serve.
 * "ambassadeur du Royaume-Uni à Rabat" is `GB`, سفير المملكة المتحدة بالمغرب too.
 * Several phrases for a plural: "les ambassadeurs du Gabon et de la Malaisie".
 */
export function readFunction(passage: Passage, head: FunctionHead): FunctionPhrase[] {
  const { complements: outer, to } = readTail(passage, head)
  const complements = [...innerOrganisations(passage, head), ...outer]
  const organisation = complements.find(({ atom }) => atom.kind === 'organisation')?.atom
  const owners = complements.filter(({ atom, locative }) => atom.kind === 'country' && !locative)
  const common = { key: keyOf(passage, head, complements, to), gender: head.gender, plural: head.plural, delegation: head.delegation }
  const organisationKey = organisation?.kind === 'organisation' ? organisation.key : null
  const further = head.plural ? listFurtherOwners(passage, Math.max(to, owners.at(-1)?.atom.to ?? to)) : []
  if (further.length > 0 && owners.length === 1) {
    const own = { ...common, plural: false, organisation: organisationKey }
    const [owner] = owners
    return [
      { ...own, from: head.from, to, prefix: head.prefix, country: owner?.atom.kind === 'country' ? owner.atom.key : null },
      ...further.map(({ from, to: end, prefix, country }) => ({ ...own, from, to: end, prefix, country })),
    ]
  }
  if (head.plural && owners.length > 1) {
    return owners.map(({ atom }, index) => ({
      ...common,
      from: index === 0 ? head.from : atom.from,
      to: index === owners.length - 1 ? Math.max(to, atom.to) : atom.to,
      prefix: index === 0 ? head.prefix : atom.prefix,
      country: atom.kind === 'country' ? atom.key : null,
      organisation: organisationKey,
    }))
  }
  return [{
    ...common,
    from: head.from,
    to,
    prefix: head.prefix,
    country: decideCountry(complements, REPRESENTING.test(head.key ?? '')),
    organisation: organisationKey,
  }]
}

/** قائد أفريكوم: an organisation that the form of the function itself names. */
function innerOrganisations(passage: Passage, head: FunctionHead): Complement[] {
  if (((passage.cover[head.from + 1] ?? 0) & COVER.organisation) === 0) return []
  return passage.atomsAt.slice(head.from, head.to).flat().flatMap((atom) =>
    atom.kind === 'organisation' && atom.to <= head.to && atom.country !== null ? [{ atom, locative: false }] : [])
}

/** "ministre tunisien de l'Intérieur", المدير العام المغربي للأمن: the nationality stands inside the function, which is known without it. */
function keyOf(passage: Passage, head: FunctionHead, complements: readonly Complement[], to: number): string | null {
  const inside = complements.filter(({ atom }) => atom.kind === 'country' && atom.nationality && atom.from === head.to)
  const [nationality] = inside
  if (head.key === null || nationality === undefined || to <= nationality.atom.to) return head.key
  const words = [...passage.tokens.slice(head.from, head.to), ...passage.tokens.slice(nationality.atom.to, to)]
  const whole = findFunctionAtStart(words.map(({ text }) => text).join(' '), passage.language)
  return whole !== null && whole.length > head.to - head.from ? whole.key : head.key
}

function decideCountry(complements: readonly Complement[], representing: boolean): string | null {
  const own = complements.filter(({ locative }) => !locative).map(({ atom }) => atom)
  const country = own.find((atom) => atom.kind === 'country')
  if (country?.kind === 'country') return country.key
  for (const atom of own) if (atom.kind === 'organisation' && atom.country !== null) return atom.country
  for (const atom of own) if (atom.kind === 'place') return atom.country
  if (representing) return null
  for (const { atom } of complements) if (atom.kind === 'country') return atom.key
  return null
}

/** Walks from the head to the last word that still belongs to the function. */
function readTail(passage: Passage, head: FunctionHead): { complements: Complement[]; to: number } {
  const grammar = functionGrammars[passage.language]
  const limit = Math.min(sentenceAt(passage, head.from).to, head.to + LONGEST_TAIL)
  // "commandant de l'Africom" is a function whole: the organisation stands inside its head.
  const complements: Complement[] = [...atomsIn(passage, head, 'organisation')].filter((atom) => atom.from > head.from && atom.to <= head.to).map((atom) => ({ atom, locative: false }))
  let to = head.to
  let index = head.to
  let loose = 0
  while (index < limit) {
    const past = pastGap(passage, index, head.plural && complements.length > 0)
    if (past === null) break
    if (past > index) {
      to = Math.max(to, past)
      // "directrice de la Sécurité intérieure (DGSI)": the letters say whose service it is.
      complements.push(...[...atomsIn(passage, { from: index, to: past }, 'organisation')].map((atom) => ({ atom, locative: false })))
      index = past
      continue
    }
    const norm = normAt(passage, index)
    // سفراء كل من اليابان والهند: "each of" stands before a list.
    if (head.plural && norm === 'كل' && normAt(passage, index + 1) === 'من') {
      index += 2
      continue
    }
    const region = findAtomAt(passage, index, 'region')
    if (region !== null && grammar.linking.has(normAt(passage, index - 1))) {
      index = to = region.to
      continue
    }
    const atom = complementAt(passage, index)
    const previous = normAt(passage, index - 1)
    const locative = grammar.locative.has(previous) || grammar.locative.has(normAt(passage, index - 2)) && /^l/.test(previous)
      || (atom?.prefix.includes('ب') ?? false)
    if (atom !== null) {
      if (locative && atom.kind === 'place' && !REPRESENTING.test(head.key ?? '')) break
      complements.push({ atom, locative })
      index = to = atom.to
      loose = 0
    } else if (isSecondField(passage, index, head)) {
      index = to = index + 2
      loose = 0
    } else if (passage.language === 'ar' && /^و?(?:ال)?مكلفه?$/.test(previous) && norm.startsWith('ب')) {
      // المكلف بتشكيل الحكومة: what somebody is in charge of stands after ب.
      to = ++index
      loose = 0
    } else if (grammar.linking.has(norm) && !isAuxiliary(passage, index)) {
      if (grammar.coordination.has(norm) && !grammar.linking.has(normAt(passage, index + 1)) && !isListedCountry(passage, index + 1, head)) break
      index++
      loose = 0
    } else {
      const nested = findAtomAt(passage, index, 'function')
      const linked = grammar.linking.has(previous) && !grammar.coordination.has(previous)
      if (nested !== null && (linked || (to === head.to && passage.language === 'ar' && nested.prefix === ''))) {
        index = to = nested.to
        continue
      }
      if (passage.language === 'ar' && isGrade(head.key) && !grammar.manner.has(norm)) break
      if (nested !== null || ++loose > LOOSE_WORDS || !isTailWord(passage, index, head.key === null) || isNameStart(passage, index)) break
      index++
      to = index
    }
  }
  return { complements, to }
}

/** وزير الداخلية وترقية اللامركزية: a ministry of two fields. */
function isSecondField(passage: Passage, index: number, head: FunctionHead): boolean {
  if (passage.language !== 'ar' || !/minister/.test(head.key ?? '') || !/^ال\p{L}{3,}/u.test(normAt(passage, index + 1))) return false
  const cover = (passage.cover[index] ?? 0) | (passage.cover[index + 1] ?? 0)
  return /^و\p{L}{2,}(?:ه|ات|ون|ين|اء)$/u.test(normAt(passage, index)) && gapBefore(passage, index + 1) === ' '
    && (cover & (COVER.meeting | COVER.function | COVER.honorific)) === 0 && !isNameStart(passage, index + 1)
}

/** "a" has the letters of "à" once normalised, and ends the function: "le patron de la police a dit". */
function isAuxiliary(passage: Passage, index: number): boolean {
  return passage.tokens[index]?.text === 'a'
}

function complementAt(passage: Passage, index: number): Atom | null {
  const place = findAtomAt(passage, index, 'place')
  return findAtomAt(passage, index, 'organisation') ?? findAtomAt(passage, index, 'country') ?? (place?.ambiguous ? null : place)
}

/** "du Gabon et de la Malaisie", "gabonais et malaisien": the next owner of a plural function. */
function isListedCountry(passage: Passage, index: number, head: FunctionHead): boolean {
  return head.plural && findAtomAt(passage, index, 'country') !== null
}

/**
 * The token from which to go on: the same when only a space stands before it, a later one after a bracket with an
 * acronym "(DGSN)", `null` when something else ends the function.
 */
function pastGap(passage: Passage, index: number, list: boolean): number | null {
  const gap = gapBefore(passage, index)
  if (/^\)?[\s\u200e\u200f«»"“”-]*$/.test(gap)) return index
  if (list && /^\s*[,،]\s*$/.test(gap)) {
    for (let next = index; next < index + 3; next++) if (findAtomAt(passage, next, 'country')) return index
    return null
  }
  if (!/^\s*\($/.test(gap)) return null
  for (let next = index + 1; next <= index + 6; next++) {
    const closing = gapBefore(passage, next)
    if (/^\)/.test(closing)) return isAcronymous(passage, index, next) ? next : null
    if (/[;.()]/.test(closing)) return null
  }
  return null
}

/** True when tokens in brackets are acronyms or organisations, and so part of the function. */
function isAcronymous(passage: Passage, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const token = passage.tokens[index]
    const known = ((passage.cover[index] ?? 0) & COVER.organisation) !== 0
    if (!known && !/^[\p{Lu}\d.]{2,}$/u.test(token?.text ?? '') && !/^(?:et|و|la|le)$/u.test(token?.norm ?? '')) return false
  }
  return true
}
