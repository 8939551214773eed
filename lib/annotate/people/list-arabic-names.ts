import { COVER } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import type { Passage } from '../passage'
import { gapBefore, normAt, sentenceAt } from '../passage'
import { compoundEndings, compoundOpeners } from './particles'
import { followsGrade, isNamedSpeaker } from './behind-rank'
import { isStopWord } from '@/lib/text/stop-words'
import { isGivenName } from './given-names'
import { INSIDE_NAME, isFamilyName, isFamilyOfPeople, precedesGivenName } from './is-family-name'
import { isHeadlineSurname } from './is-headline-surname'
import { goesOn, isAccusative, isOrdinal } from './ends-arabic-name'
import { isArabicGivenName, isArabicNameWord, isOpen, isSentenceWord } from './is-name-word'
import { withTitled } from './list-titled-names'
import { isForeignParticle, pastForeignParticles } from './foreign-particles'
import { endOfSyllableName } from './name-shapes'
import type { NameRun } from './name-run'

/** A full name has at most so many parts; a longer run of unknown words is a sentence that we cannot read. */
const LONGEST_NAME = 5
const TRUSTED_LENGTH = 4

/**
 * Runs of words in Arabic letters that nothing else explains, cut into the parts of a name:
 * عبد اللطيف حموشي has two, محمد بن سلمان آل سعود three. و and ب that are glued to the first word are set apart
 * (وهولغر مينش, بفريديريك فو) when the word is not a name with them.
 */
export function listArabicNames(passage: Passage): NameRun[] {
  const runs: NameRun[] = []
  for (let from = 0; from < passage.tokens.length; from++) {
    const end = endOfSyllableName(passage, from)
    if (end !== null) {
      runs.push({ from, to: end, skip: 0, units: 3, given: true, script: 'Arabic' })
      from = end - 1
      continue
    }
    const skip = isNamedSpeaker(passage, from) ? 0 : gluedLetters(passage, from, runs.at(-1)?.to === from)
    if (skip === null || isBorn(passage, from) || precedesServant(passage, from) || precedesGivenName(passage, from) || isAdjective(passage, from)) continue
    const run = readRun(passage, from, skip)
    runs.push(skip === 0 && isSid(passage, from - 1) ? { ...run, from: from - 1 } : run)
    from = run.to - 1
  }
  return withTitled(passage, runs)
}

/** جلسة موسعة جمعت, قمة مصغرة عقدت: a participle of a noun that stands before it, unless it is a given name or titled. */
function isAdjective(passage: Passage, index: number): boolean {
  return /^م\p{L}{3,}ة$/u.test(passage.tokens[index]?.text ?? '') && gapBefore(passage, index) === ' ' && !isGivenName(normAt(passage, index))
    && /(?:ة|ات)$/.test(passage.tokens[index - 1]?.text ?? '') && isOpen(passage, index - 1)
}

/** Number of clitic letters before the name that begins at a token; `null` when no name can begin there. */
function gluedLetters(passage: Passage, index: number, afterName: boolean): number | null {
  const norm = normAt(passage, index)
  // وعلى is "and on", not "and Ali": only the dots tell them apart.
  if (/ى$/.test(passage.tokens[index]?.text ?? '') && isStopWord(norm, 'ar')) return null
  if (isHeadlineSurname(passage, index)) return 0
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

/** محمد الشيخ ولد أحمد, محمد الحاج بن علي: a title between two parts of a name is one of them. */
function isTitleInside(passage: Passage, index: number): boolean {
  return isCoveredAt(passage, index, COVER.honorific) && isGivenName(normAt(passage, index - 1)) && compoundOpeners.has(normAt(passage, index + 1))
    && INSIDE_NAME.test(gapBefore(passage, index + 1))
}

/** الفريق سيد محمد: without its article the title is the first part of a name, and no title. */
function isSid(passage: Passage, index: number): boolean {
  return normAt(passage, index) === 'سيد' && gapBefore(passage, index + 1) === ' ' && isArabicGivenName(normAt(passage, index + 1)) && !compoundOpeners.has(normAt(passage, index + 1))
}

/** بين كومانوفو وبوجانوفاتس: after "between" و joins the second to the first, unless a given name opens one name of both. */
function isSecondBetween(passage: Passage, from: number, index: number): boolean {
  return /^[وف]?بين$/.test(normAt(passage, from - 1)) && gapBefore(passage, from) === ' ' && normAt(passage, index).startsWith('و') && !isGivenName(normAt(passage, from))
}

/** ولد غيورغي في سكوبيه عام 1956: at the beginning of a sentence it is "was born". */
function isBorn(passage: Passage, index: number): boolean {
  return /^و?ولد$/.test(normAt(passage, index)) && sentenceAt(passage, index).from === index && isOpen(passage, index + 1)
    && passage.tokens.slice(index + 2, index + 6).some(({ norm }) => /^(?:في|عام|سنه)$/.test(norm))
}

/** عقدها عبد اللطيف: before عبد stands a given name or no name at all. */
function precedesServant(passage: Passage, index: number): boolean {
  return normAt(passage, index + 1) === 'عبد' && INSIDE_NAME.test(gapBefore(passage, index + 1)) && !isGivenName(normAt(passage, index))
    && !compoundOpeners.has(normAt(passage, index))
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
    if (isForeignParticle(passage, index)) {
      units++
      index = pastForeignParticles(passage, index) + 1
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
    if (!isFamilyName(passage, from, index, units) && (gluedLetters(passage, index, units > 1) !== 0 || units >= LONGEST_NAME)) break
    if (units === 1 && isSecondBetween(passage, from, index)) break
    if (units > 1 && (isAccusative(passage, index) || goesOn(passage, index))) break
    // قدم اللواء العتيبي عرضا: behind a grade and a family name.
    if (units === 1 && /^ال/.test(normAt(passage, from)) && followsGrade(passage, from) && isAccusative(passage, index)) break
    open = compoundOpeners.has(norm)
    // بن and its like tie the next part to the name; after two parts, the ancestors that they add make the name no less sure.
    if (!open || units < 2) units++
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
