import { COVER } from '../atoms/atom'
import { isListedArabicWord } from '../atoms/vocabulary'
import type { Passage } from '../passage'
import { findAtomAt, findAtomBefore, gapBefore, normAt } from '../passage'
import { compoundEndings, compoundOpeners } from './particles'
import { isStopWord } from '@/lib/text/stop-words'
import { isGivenName } from './given-names'
import { nameGrammars } from './name-grammar'
import { goesOn, isAccusative, isOrdinal } from './ends-arabic-name'
import { isArabicGivenName, isArabicNameWord, isOpen, isSentenceWord } from './is-name-word'
import { withTitled } from './list-titled-names'
import type { NameRun } from './name-run'

/** A full name has at most so many parts; a longer run of unknown words is a sentence that we cannot read. */
const LONGEST_NAME = 5
const TRUSTED_LENGTH = 4
const INSIDE_NAME = /^(?:[ \u00a0]+|-)$/

/**
 * Runs of words in Arabic letters that nothing else explains, cut into the parts of a name:
 * عبد اللطيف حموشي has two, محمد بن سلمان آل سعود three. و and ب that are glued to the first word are set apart
 * (وهولغر مينش, بفريديريك فو) when the word is not a name with them.
 */
export function listArabicNames(passage: Passage): NameRun[] {
  const runs: NameRun[] = []
  for (let from = 0; from < passage.tokens.length; from++) {
    const skip = gluedLetters(passage, from, runs.at(-1)?.to === from)
    if (skip === null || precedesServant(passage, from) || precedesGivenName(passage, from)) continue
    const run = readRun(passage, from, skip)
    runs.push(run)
    from = run.to - 1
  }
  return withTitled(passage, runs)
}

/** Number of clitic letters before the name that begins at a token; `null` when no name can begin there. */
function gluedLetters(passage: Passage, index: number, afterName: boolean): number | null {
  const norm = normAt(passage, index)
  // وعلى is "and on", not "and Ali": only the dots tell them apart.
  if (/ى$/.test(passage.tokens[index]?.text ?? '') && isStopWord(norm, 'ar')) return null
  const named = isArabicGivenName(norm)
  if (!named && /^[وبفل]/.test(norm) && !isCommonWord(norm)) {
    for (const skip of [1, 2]) {
      const rest = norm.slice(skip)
      if (/^[وبفل]+$/.test(norm.slice(0, skip)) && isArabicGivenName(rest) && isOpen(passage, index)) return skip
    }
    if (norm.startsWith('و') && norm.length > 3 && isArabicNameWord(passage, index) && (afterName || isListed(passage, index))) return 1
  }
  return isArabicNameWord(passage, index) ? 0 : null
}

/** بيان is "communiqué" and not ب before يان, ولقاء holds no name at all. */
function isCommonWord(norm: string): boolean {
  return isSentenceWord(norm) && !isGivenName(norm.replace(/^و/, ''))
}

/** After a comma or a closing mark, و joins a list; elsewhere a name may well begin with it. */
function isListed(passage: Passage, index: number): boolean {
  return index > 0 && /[،,؛;)»”"]\s*$/.test(gapBefore(passage, index))
}

/** After a given name, خلف is a father's name and no "behind", and والاس no "and the". */
function isSurname(passage: Passage, index: number, units: number): boolean {
  const norm = normAt(passage, index)
  if (units !== 1 || !isGivenName(normAt(passage, index - 1)) || !isOpen(passage, index)) return false
  return (isGivenName(norm) && norm.length > 2) || isBeforeMark(passage, index) || (norm.startsWith('وال') && !isSentenceWord(norm))
}

/** محمد الشيخ ولد أحمد, محمد الحاج بن علي: a title between two parts of a name is one of them. */
function isTitleInside(passage: Passage, index: number): boolean {
  return ((passage.cover[index] ?? 0) & COVER.honorific) !== 0 && isGivenName(normAt(passage, index - 1)) && compoundOpeners.has(normAt(passage, index + 1))
    && INSIDE_NAME.test(gapBefore(passage, index + 1))
}

/** موسى نداي، وزير: after a given name and before a comma stands the family name, even one that looks like a common word's form. */
function isBeforeMark(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^\s*[،,.]/.test(gapBefore(passage, index + 1)) && /^\p{Script=Arabic}{3,}$/u.test(norm) && !isStopWord(norm, 'ar')
    && !nameGrammars.ar.never.has(norm) && !/^(?:ال|وال|بال|لل|و)/.test(norm) && ((passage.cover[index] ?? 0) & (COVER.meeting | COVER.topic)) === 0
}

/** عقدها عبد اللطيف: before عبد stands a given name or no name at all. */
function precedesServant(passage: Passage, index: number): boolean {
  return normAt(passage, index + 1) === 'عبد' && INSIDE_NAME.test(gapBefore(passage, index + 1)) && !isGivenName(normAt(passage, index))
    && !compoundOpeners.has(normAt(passage, index))
}

/** والتهيئة العمرانية إبراهيم: an adjective before a given name is the end of what stands before it. */
function precedesGivenName(passage: Passage, index: number): boolean {
  const norm = normAt(passage, index)
  return /^ال\p{L}{3,}$/u.test(norm) && !isGivenName(norm) && !isGivenName(norm.slice(2)) && INSIDE_NAME.test(gapBefore(passage, index + 1)) && isArabicGivenName(normAt(passage, index + 1))
    && !compoundOpeners.has(normAt(passage, index + 1))
}

/** محمد شياع السوداني، رئيس: behind a given name the people that a family came from is its name, and no country. */
function isFamilyOfPeople(passage: Passage, from: number, index: number, units: number): boolean {
  const atom = findAtomAt(passage, index, 'country')
  if (atom === null || !atom.nationality || atom.to !== index + 1 || !/^ال\p{L}{3,}ي$/u.test(normAt(passage, index)) || !isGivenName(normAt(passage, from))) return false
  return units > 1 || /^\s*[،,.)]/.test(gapBefore(passage, index + 1))
}

/** الجنرال مارتن فاي, الوزير بول فان تيخلت: behind a title and a given name stands a family name, whatever word its letters make. */
function isTitledSurname(passage: Passage, from: number, index: number): boolean {
  const norm = normAt(passage, index)
  if (index !== from + 1 || !isGivenName(normAt(passage, from)) || !/^\p{Script=Arabic}{3,}$/u.test(norm) || /^(?:[وفبكل]?ال|لل|و|ي)/.test(norm)) return false
  const titled = (['function', 'country', 'honorific'] as const).some((kind) => findAtomBefore(passage, from, kind) !== null) && gapBefore(passage, from) === ' '
  return titled && isOpen(passage, index) && ((passage.cover[index] ?? 0) & (COVER.meeting | COVER.topic | COVER.cue)) === 0
    && (!isStopWord(norm, 'ar') || endsBefore(passage, index + 1)) && !nameGrammars.ar.never.has(norm) && !isListedArabicWord(norm)
}

/** A mark, or a word that belongs to the sentence for sure. */
function endsBefore(passage: Passage, index: number): boolean {
  return !INSIDE_NAME.test(gapBefore(passage, index)) || ((passage.cover[index] ?? 0) & (COVER.meeting | COVER.function | COVER.honorific | COVER.date)) !== 0
}

/** علي يرلي كايا: behind a given name and before another part of it, a word like a verb is none. */
function isNameLikeVerb(passage: Passage, index: number, units: number): boolean {
  return units === 1 && /^ي\p{L}{3,}$/u.test(normAt(passage, index)) && isGivenName(normAt(passage, index - 1)) && isOpen(passage, index)
    && ((passage.cover[index] ?? 0) & (COVER.meeting | COVER.cue | COVER.topic)) === 0 && !isSentenceWord(normAt(passage, index))
    && INSIDE_NAME.test(gapBefore(passage, index + 1)) && isArabicNameWord(passage, index + 1) && findAtomBefore(passage, index - 1, 'country') !== null
}

function readRun(passage: Passage, from: number, skip: number): NameRun {
  let index = from + 1
  let units = 1
  let open = compoundOpeners.has(normAt(passage, from).slice(skip))
  while (index < passage.tokens.length && INSIDE_NAME.test(gapBefore(passage, index))) {
    const norm = normAt(passage, index)
    if (open && /^\p{Script=Arabic}{2,}$/u.test(norm)) {
      index++
      open = compoundOpeners.has(norm)
      continue
    }
    if (compoundEndings.has(norm)) {
      // شهاب الدين is one name; رفيق الإسلام with nothing after it stands for two.
      if (units === 1 && !INSIDE_NAME.test(gapBefore(passage, index + 1))) units++
      index++
      continue
    }
    if (isTitleInside(passage, index)) {
      index++
      continue
    }
    if (isFamilyOfPeople(passage, from, index, units)) {
      units++
      index++
      break
    }
    if (!isSurname(passage, index, units) && !isTitledSurname(passage, from, index) && !isNameLikeVerb(passage, index, units) && (gluedLetters(passage, index, units > 1) !== 0 || units >= LONGEST_NAME)) break
    if (units > 1 && (isAccusative(passage, index) || goesOn(passage, index))) break
    open = compoundOpeners.has(norm)
    // بن and its like tie the next part to the name: they are no part of their own.
    units++
    index++
  }
  if (units > 1 && INSIDE_NAME.test(gapBefore(passage, index)) && isOrdinal(passage, index)) index++
  const given = isArabicGivenName(normAt(passage, from).slice(skip))
  return { from, to: index, skip, units, given, script: 'Arabic' }
}

/** True when a run is short enough to be one name as it stands. */
export function isTrusted(run: NameRun): boolean {
  return run.script === 'Latin' || run.units <= TRUSTED_LENGTH
}
