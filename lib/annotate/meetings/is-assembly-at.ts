import { findOrganisation } from '@/lib/knowledge/organisations'
import { regionAdjectives } from '@/lib/knowledge/regions'
import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'
import { isOf } from '../articles'
import { COVER, type Atom } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import { bareGathering, gatheringGrammars } from './gathering-grammar'
import { meetingGrammars } from './meeting-grammar'

/** From several countries: "internationale", "de la région", دول, and whatever is said of a part of the world: "africains", العرب. */
const SCOPE: Record<Language, ReadonlySet<string>> = { fr: toScope('fr'), ar: toScope('ar') }

function toScope(language: Language): ReadonlySet<string> {
  const adjectives = regionAdjectives.filter((form) => form.language === language).map(({ phrase }) => normalise(phrase))
  return gatheringGrammars[language].scope.union(new Set(adjectives))
}

/** Words between those who gather and where they come from: رؤساء أجهزة الشرطة في دول. */
const SCOPE_REACH = 10

/** Words between what is only spoken of and its name: "préparatifs du conseil des ministres". */
const SUBJECT_REACH = 5

/**
 * Whether people of several countries gather at a token: "les chefs de police d'Afrique centrale", "sa troisième
 * conférence internationale", اجتماع رؤساء شرطة غرب إفريقيا. "La réunion annuelle du parti" is none, nor is one that
 * was spoken of: "les préparatifs du conseil des ministres arabes", حول المؤتمر الدولي.
 */
export function isAssemblyAt(passage: Passage, index: number): boolean {
  const { language } = passage
  const { gatherings, members } = gatheringGrammars[language]
  const norm = normAt(passage, index)
  const word = gatherings.has(norm) || members.has(norm) ? norm : bareGathering(norm, language)
  if (!gatherings.has(word) && !members.has(word)) return false
  if (isSpokenOf(passage, index)) return false
  return findNamingTown(passage, index) !== null || isWideBehind(passage, index, gatherings.has(word))
}

/** Whether people of several countries gather anywhere in a range. */
export function holdsAssembly(passage: Passage, { from, to }: TokenRange): boolean {
  for (let index = from; index < to; index++) if (isAssemblyAt(passage, index)) return true
  return false
}

/**
 * A word of scope among those that say who gathers; behind a day, a verb or the topic of a committee it says what was
 * spoken of.
 */
function isWideBehind(passage: Passage, index: number, isForum: boolean): boolean {
  const { topic, aim, endOfGathering } = meetingGrammars[passage.language]
  const { gatherings, press } = gatheringGrammars[passage.language]
  const organises = isSubject(passage, index)
  for (let next = index + 1; next <= index + SCOPE_REACH; next++) {
    const norm = normAt(passage, next)
    if (/[.;:،؛()]/.test(gapBefore(passage, next)) || press.has(norm)) return false
    if (endOfGathering.has(norm) || isCoveredAt(passage, next, COVER.date)) return false
    if (!isForum && (topic.has(norm) || aim.has(norm) || isSubject(passage, next))) return false
    if (organises && gatherings.has(bareGathering(norm, passage.language))) return false
    if (isScope(passage, next)) return true
  }
  return false
}

/** "La sécurité de la conférence", استعدادات مجلس الوزراء, لبحث المؤتمر: what is planned or made safe is not held there. */
function isSpokenOf(passage: Passage, index: number): boolean {
  for (let before = index - 1; before >= index - SUBJECT_REACH; before--) {
    if (/[.;:،؛(),]/.test(gapBefore(passage, before + 1))) return false
    if (meetingGrammars[passage.language].topic.has(normAt(passage, before)) || isSubject(passage, before)) return true
  }
  return false
}

/** "les préparatifs", الاستعدادات; no "ministère de la Sécurité", which is an office or a service. */
function isSubject(passage: Passage, index: number): boolean {
  const { subject } = meetingGrammars[passage.language]
  const norm = normAt(passage, index)
  const named = isCoveredAt(passage, index, COVER.function | COVER.organisation)
  return !named && (subject.has(norm) || subject.has(norm.replace(/^[وفبل]{0,2}(?:ال)?/, '')))
}

/** The town that an assembly is called after: "la conférence de Bagdad", مؤتمر بغداد. */
export function findNamingTown(passage: Passage, index: number): Extract<Atom, { kind: 'place' }> | null {
  if (!gatheringGrammars[passage.language].gatherings.has(bareGathering(normAt(passage, index), passage.language))) return null
  const town = findAtomAt(passage, isOf(passage, index + 1) ? index + 2 : index + 1, 'place')
  return town === null || town.ambiguous || town.prefix !== '' || gapBefore(passage, index + 1) !== ' ' ? null : town
}

function isScope(passage: Passage, index: number): boolean {
  if (findAtomAt(passage, index, 'region') !== null || isWide(normAt(passage, index), passage.language)) return true
  const organisation = findAtomAt(passage, index, 'organisation')
  return organisation !== null && findOrganisation(organisation.key)?.kind === 'international'
}

function isWide(norm: string, language: Language): boolean {
  return SCOPE[language].has(norm) || SCOPE[language].has(norm.replace(/^(?:[وبف]?ال|[وف]?لل|[بل])/, ''))
}
