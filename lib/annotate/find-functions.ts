import { officeAcronyms } from '@/lib/knowledge/functions'
import { isDefinite, isOf } from './articles'
import type { Atom } from './atoms/atom'
import type { Draft } from './draft'
import { functionGrammars } from './functions/function-grammar'
import { toFunctionMention, type FunctionPhrase } from './functions/function-phrase'
import type { FunctionHead } from './functions/function-head'
import { isEnvoy } from './functions/is-envoy'
import { readFunction } from './functions/read-function'
import { atomsIn, findAtomAt, gapBefore, normAt, sentenceAt, type Passage } from './passage'
import { isArabicNameWord, isLatinNameWord, isNameStart } from './people/is-name-word'
import { hasForeignEnding } from './people/name-shapes'

/**
 * Finds what people do, with the country and the organisation that the words tie it to, and the heads that stand
 * for somebody without a name.
 * "l'ambassadeur du Royaume-Uni à Rabat" is an ambassador of `GB`; نظيره الموريتاني a counterpart from `MR`.
 */
export function findFunctions(draft: Draft): Draft {
  const phrases = draft.passages.map((passage) => listPhrases(passage))
  return {
    ...draft,
    phrases,
    functions: draft.passages.flatMap((passage, index) =>
      (phrases[index] ?? []).filter(({ key }) => key !== null).map((phrase) => toFunctionMention(passage, phrase)),
    ),
  }
}

/** The functions of a passage, with the tokens that they stand on. */
export function listPhrases(passage: Passage): FunctionPhrase[] {
  const phrases: FunctionPhrase[] = []
  let past = 0
  for (let index = 0; index < passage.tokens.length; index++) {
    if (index < past) continue
    const head = findHead(passage, index)
    if (head === null) continue
    const read = readFunction(passage, head)
    // A head that is no function says something only with the country it stands for.
    phrases.push(...read.filter(({ key, country }) => key !== null || country !== null).map((phrase) => withOwner(passage, phrase)))
    past = Math.max(index, ...read.map(({ to }) => to))
  }
  return phrases
}

/** "L'Allemagne paiera. Son ambassadeur, X, l'a dit": of the country that the sentence or the one before it named last, and no object. */
function withOwner(passage: Passage, phrase: FunctionPhrase): FunctionPhrase {
  if (passage.language !== 'fr' || phrase.country !== null || phrase.plural || !isEnvoy(phrase) || !/^(?:son|sa|leur)$/.test(normAt(passage, phrase.from - 1))) return phrase
  const before = sentenceAt(passage, sentenceAt(passage, phrase.from).from - 1).from
  const owner = [...atomsIn(passage, { from: before, to: phrase.from - 1 }, 'country')].findLast(({ nationality, ambiguous }) => !nationality && !ambiguous)
  return owner === undefined || isBareObject(passage, owner.from) ? phrase : { ...phrase, country: owner.key }
}

/** "Le film raconte le Mali": an article alone behind a word that is no preposition, within the sentence. */
function isBareObject(passage: Passage, index: number): boolean {
  const article = index - 1
  return /^(?:le|la|l|les)$/.test(normAt(passage, article)) && sentenceAt(passage, index).from < article && /^[ \u00a0]*$/.test(gapBefore(passage, article))
    && !/^(?:de|a|par|avec|pour|entre|et|que|contre|vers|dans|sur|chez)$/.test(normAt(passage, article - 1))
}

function findHead(passage: Passage, index: number): FunctionHead | null {
  const atom = passage.atomsAt[index]?.find((candidate): candidate is Extract<Atom, { kind: 'function' }> => candidate.kind === 'function')
  if (atom !== undefined && !isAdjective(passage, atom) && !isTeam(passage, atom) && !isService(passage, atom)) {
    const { from, to, prefix, key, gender, plural } = atom
    return { from, to, prefix, key, gender, plural, delegation: false }
  }
  const nationality = findNamedNationality(passage, index)
  if (nationality !== null) return nationality
  const { unnamed, possessed } = functionGrammars[passage.language]
  const norm = normAt(passage, index)
  if (possessed.has(norm) && !/^(?:son|sa|leur)$/.test(normAt(passage, index - 1))) return null
  for (const skip of passage.language === 'ar' ? [0, 1] : [0]) {
    if (skip > 0 && !/^[وبلف]/.test(norm)) break
    const kind = unnamed.get(norm.slice(skip))
    if (kind === undefined) continue
    return { from: index, to: index + 1, prefix: norm.slice(0, skip), key: null, ...kind }
  }
  return null
}

/**
 * "l'Italien X", "la Turque Y": a nationality stands before a name like a function. Its country is read as what follows
 * an empty head.
 */
function findNamedNationality(passage: Passage, index: number): FunctionHead | null {
  if (passage.language !== 'fr' || !/^\p{Lu}/u.test(passage.tokens[index]?.text ?? '')) return null
  const country = findAtomAt(passage, index, 'country')
  if (country === null || !country.nationality || !isDefinite(passage, index)) return null
  if (gapBefore(passage, country.to) !== ' ' || !isLatinNameWord(passage, country.to)) return null
  return { from: index, to: index, prefix: '', key: null, gender: null, plural: false, delegation: false }
}

/** الفريق محمد is a general, الفريق الطبي a team: only before a name, a title or an arm of service is it a grade. */
function isTeam(passage: Passage, atom: Atom): boolean {
  if (atom.to - atom.from > 1 || !normAt(passage, atom.from).endsWith('الفريق')) return false
  if (isNameStart(passage, atom.to) || findAtomAt(passage, atom.to, 'honorific') !== null) return gapBefore(passage, atom.to).trim() !== ''
  return !functionGrammars.ar.manner.has(normAt(passage, atom.to)) && !isForeignName(passage, atom.to)
}

/** الفريق بيكزود رحيموف: two words that no table has, the second with the ending of a foreign name. */
function isForeignName(passage: Passage, index: number): boolean {
  const isName = (at: number): boolean => isArabicNameWord(passage, at) && gapBefore(passage, at) === ' ' && !normAt(passage, at).startsWith('ال')
  return isName(index) && isName(index + 1) && hasForeignEnding(normAt(passage, index + 1))
}

/** "générale" is an adjective, and so is "général" unless an article or a title makes a noun of it: "le général X". */
function isAdjective(passage: Passage, atom: Atom): boolean {
  if (atom.to - atom.from > 1) return false
  const norm = normAt(passage, atom.from)
  if (norm !== 'generale' && norm !== 'general') return false
  // "la Défense civile (général X)": behind a mark and before a name.
  if (norm === 'general' && /[(,:]\s*$/.test(gapBefore(passage, atom.from)) && isLatinNameWord(passage, atom.to)) return false
  return norm === 'generale' || !/^(?:le|du|au|un|et|par|avec|m|)$/.test(normAt(passage, atom.from - 1))
}

/**
 * "le DGSN algérien" is the director, "la DGSN" and "(DGSN)" are the service: letters that a service bears too are an office
 * behind a masculine article alone, and others behind no feminine one. "pm" and "dg" in small letters are no office.
 */
function isService(passage: Passage, { from, to }: Atom): boolean {
  const letters = (passage.tokens[from]?.text ?? '').replaceAll('.', '')
  if (to - from > 1 || !officeAcronyms.has(letters.toLocaleUpperCase('fr'))) return false
  const before = normAt(passage, from - 1)
  if (!/^\p{Lu}+$/u.test(letters)) return true
  // "3 h PM" is an hour.
  if (letters === 'PM' && /^(?:\d+h?\d*|h|heures?)$/.test(before)) return true
  if (findAtomAt(passage, from, 'organisation') === null) return /^D[CG]\p{Lu}/u.test(letters) && /^(?:la|une|cette)$/.test(before)
  return !/^(?:le|du|au|un|ce|les|des|aux|son|leur)$/.test(before) && !isApposition(passage, from)
}

/** "Le général X, DGGN du Mali": behind a name and a comma, with its country. "DGSN, DGST" is a list of services. */
function isApposition(passage: Passage, index: number): boolean {
  const before = passage.tokens[index - 1]?.text ?? ''
  const country = findAtomAt(passage, isOf(passage, index + 1) ? index + 2 : index + 1, 'country')
  return gapBefore(passage, index) === ', ' && /^\p{Lu}\p{Ll}/u.test(before) && country !== null
}
