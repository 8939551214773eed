import { isStopWord } from '@/lib/text/stop-words'
import { isDefinite } from '../articles'
import { nameParticles } from './particles'
import type { Passage } from '../passage'
import { findAtomAt, gapBefore, normAt } from '../passage'
import { isGivenName } from './given-names'
import { isLatinNameWord } from './is-name-word'
import { nameGrammars } from './name-grammar'
import type { NameRun } from './name-run'

const LONGEST_NAME = 7
/** Between two parts of a name in Latin letters: an apostrophe and the point of an initial, too. */
const INSIDE_LATIN_NAME = /^(?: |\u00a0|-|‑|’|'|\.|\. )$/
const ROMAN_NUMBER = /^(?:[IVX]+|1er)$/

/**
 * Runs of capitalised words in Latin letters, with particles between them ("Abdelaziz ben Mohammed al-Howairini",
 * "Paul Van Tigchelt", "A. Hammouchi"), initials and the numbers of kings. In an Arabic text too: Branly Martial OUPOLO.
 */
export function listLatinNames(passage: Passage): NameRun[] {
  const runs: NameRun[] = []
  for (let from = 0; from < passage.tokens.length; from++) {
    if (!isLatinNameWord(passage, from) || opensNothing(passage, from)) continue
    const to = endOfRun(passage, from)
    runs.push({ from, to, skip: 0, units: to - from, given: isGivenName(normAt(passage, from)), script: 'Latin' })
    from = to - 1
  }
  return runs
}

/** A first word of a sentence glued to a preposition by nothing but its capital: an initial alone opens no name. */
function opensNothing(passage: Passage, index: number): boolean {
  const text = passage.tokens[index]?.text ?? ''
  if (isOffice(passage, index)) return true
  return /^\p{Lu}\.?$/u.test(text) && !isLatinNameWord(passage, index + 1)
}

/** "l'IGP Félix Habimana": an acronym with an article before a given name is an office; "DIOP Mamadou" has none before it. */
function isOffice(passage: Passage, index: number): boolean {
  const next = passage.tokens[index + 1]
  return /^\p{Lu}{2,5}$/u.test(passage.tokens[index]?.text ?? '') && isDefinite(passage, index)
    && gapBefore(passage, index + 1) === ' ' && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next.text) && isGivenName(next.norm)
}

function endOfRun(passage: Passage, from: number): number {
  let to = from + 1
  let index = to
  while (index < passage.tokens.length && index - from < LONGEST_NAME) {
    const gap = gapBefore(passage, index)
    const initial = /^\p{Lu}\.?$/u.test(passage.tokens[index - 1]?.text ?? '')
    if (isNickname(passage, index) || isElidedParticle(passage, index)) {
      to = index += 2
      continue
    }
    const title = sonOfTitled(passage, index)
    if (title !== null) {
      to = index = title
      continue
    }
    if (!INSIDE_LATIN_NAME.test(gap) || (gap.includes('.') && !initial)) break
    if (isLatinNameWord(passage, index) || isHyphenated(passage, index) || isInnerTitle(passage, index)) {
      to = ++index
    } else if (ROMAN_NUMBER.test(passage.tokens[index]?.text ?? '')) {
      to = ++index
      break
    } else if (nameParticles.has(normAt(passage, index)) && startsName(passage, index + 1)) {
      index++
    } else break
  }
  return to
}

/** "Rodrigo « Rigo » Fuentes": a name of one word in quotation marks between a given name and a family name. */
function isNickname(passage: Passage, index: number): boolean {
  return /^\s*[«“"]\s*$/.test(gapBefore(passage, index)) && /^\s*[»”"]\s*$/.test(gapBefore(passage, index + 1))
    && /^\p{Lu}/u.test(passage.tokens[index]?.text ?? '') && isLatinNameWord(passage, index + 1)
}

/** "Lorenzo d'Addario", "Jeanne d'Arc Mbarga"; no country, town or service stands behind it: "Paul Martin d'Interpol". */
function isElidedParticle(passage: Passage, index: number): boolean {
  return normAt(passage, index) === "d'" && gapBefore(passage, index) === ' ' && gapBefore(passage, index + 1) === '' && isLatinNameWord(passage, index + 1)
}

/** "Ould El Hadj": a title of several words behind "son of" is a name; the token behind it, or `null`. */
function sonOfTitled(passage: Passage, index: number): number | null {
  const title = findAtomAt(passage, index, 'honorific')
  if (title === null || title.to - index < 2 || !nameGrammars.fr.filiation.has(normAt(passage, index - 1))) return null
  return gapBefore(passage, index) === ' ' && /^\p{Lu}/u.test(passage.tokens[title.to - 1]?.text ?? '') ? title.to : null
}

/** A title that is part of a name: at its end after "son of" ("Ould Sidi"), or between its parts ("Mohamed Cheikh Ould"). */
function isInnerTitle(passage: Passage, index: number): boolean {
  const { innerTitles, filiation } = nameGrammars.fr
  if (!innerTitles.has(normAt(passage, index)) || !/^\p{Lu}/u.test(passage.tokens[index]?.text ?? '')) return false
  // "El Hadji Cheikh Dramé": with nothing but spaces around it a title stands inside the name.
  if (INSIDE_LATIN_NAME.test(gapBefore(passage, index + 1)) && isLatinNameWord(passage, index - 1) && isLatinNameWord(passage, index + 1)) return true
  // "Cheikh Ahmed O. Sidi": the letter is that of "Ould".
  if (normAt(passage, index - 1) === 'o' && isLatinNameWord(passage, index - 2)) return true
  // "le ministre Ahmed Sidi et": behind a given name, and before none.
  if (isGivenName(normAt(passage, index - 1)) && gapBefore(passage, index) === ' ' && !/^\p{Lu}/u.test(passage.tokens[index + 1]?.text ?? '')) return true
  return filiation.has(normAt(passage, index - 1)) || (filiation.has(normAt(passage, index + 1)) && startsName(passage, index + 1))
}

const HYPHEN = /^[-‑]$/

/** The second part of "Ki-jun", and the first of "Grande-Marlaska" although it is a common word. */
function isHyphenated(passage: Passage, index: number): boolean {
  const { text, norm } = passage.tokens[index] ?? { text: '', norm: '' }
  if (HYPHEN.test(gapBefore(passage, index))) return /^\p{Ll}{2,6}$/u.test(text) && isLatinNameWord(passage, index - 1) && !isStopWord(norm, 'fr')
  return /^\p{Lu}\p{Ll}+$/u.test(text) && HYPHEN.test(gapBefore(passage, index + 1)) && isLatinNameWord(passage, index + 1)
}

/** After a particle a name must go on: "de Villepin", "bin Abdullah", "al-Howairini", "de la Cruz". */
function startsName(passage: Passage, index: number): boolean {
  if (!INSIDE_LATIN_NAME.test(gapBefore(passage, index))) return false
  return isLatinNameWord(passage, index) || (nameParticles.has(normAt(passage, index)) && isLatinNameWord(passage, index + 1))
}
