import type { Language } from '@/lib/languages'
import { findOrganisation } from '@/lib/knowledge/organisations'
import { regionAdjectives } from '@/lib/knowledge/regions'
import { normalise } from '@/lib/text/normalise'
import { isOf } from '../articles'
import { words } from '../grammar-words'
import { COVER, type Atom } from '../atoms/atom'
import { isCoveredAt } from '../is-covered'
import { findAtomAt, gapBefore, normAt, type Passage } from '../passage'
import { meetingGrammars } from './meeting-grammar'

/** What people gather for from several countries or services. */
const GATHERINGS: Record<Language, ReadonlySet<string>> = {
  fr: words('forum sommet congrès salon symposium colloque conférence conférences assemblée foire assises séminaire conclave'),
  ar: words('منتدى مؤتمر معرض قمة ملتقى ندوة مناظرة جمعية'),
}

/**
 * Words that make a gathering of the one before them: الاجتماع الدولي, "réunion internationale", الدورة الخامسة is one
 * of a series.
 */
const WIDE: Record<Language, RegExp> = {
  fr: /^(?:internationale?s?|mondiale?s?|ministerielle?s?|regionale?s?|generale?s?|plenieres?|annuelle?s?|ordinaires?)$/,
  ar: /^(?:ال)?(?:دولي|عالمي|وزاري|اقليمي|سنوي|عام|عامه|دوليه|عالميه|وزاريه|اقليميه|سنويه|عاديه)$/,
}
const WIDENED: Record<Language, RegExp> = { fr: /^(?:reunion|session|rencontre|conseil)$/, ar: /^(?:اجتماع|جمع|دوره|لقاء|مجلس)$/ }

/** A press conference gathers nobody but the press. */
const PRESS = /^(?:presse|(?:ال)?صحفيه?|(?:ال)?صحافيه?)$/

const bare = (norm: string, language: Language) => (language === 'ar' ? norm.replace(/^[وفبكل]{0,2}(?:ال)?(?=\p{L}{3})/u, '') : norm)

/** Whether a gathering is named at a token: "forum", المنتدى, "réunion internationale", الاجتماع الدولي; no press conference. */
export function isGatheringAt(passage: Passage, index: number): boolean {
  const { language } = passage
  const norm = normAt(passage, index)
  const [next, afterNext] = [normAt(passage, index + 1), normAt(passage, index + 2)]
  if (PRESS.test(next) || PRESS.test(afterNext)) return false
  if (GATHERINGS[language].has(norm) || GATHERINGS[language].has(bare(norm, language))) return true
  return (WIDENED[language].test(norm) || WIDENED[language].test(bare(norm, language))) && WIDE[language].test(next)
}

/** Whether a word by itself may be that of a gathering: "conférence", "réunion", الاجتماع. */
export function isGatheringWord(norm: string, language: Language): boolean {
  const word = bare(norm, language)
  return GATHERINGS[language].has(norm) || GATHERINGS[language].has(word) || WIDENED[language].test(norm) || WIDENED[language].test(word)
}

/** Those who gather, and what they gather in, when a word behind says that they come from several countries. */
const MEMBERS: Record<Language, ReadonlySet<string>> = {
  fr: words('chefs patrons ministres directeurs commandants procureurs commissaires dirigeants hauts délégués experts comité commission organisation réunion rencontre session conseil table atelier'),
  ar: words('رؤساء قادة وزراء وكلاء مندوبو مندوبي خبراء مديري مدراء مسؤولي مسؤولو نواب لجنة اجتماع دورة لقاء مجلس جمع ورشة'),
}

/** From several countries: "internationale", "de la région", دول, and whatever is said of a part of the world: "africains", العرب. */
const SCOPE: Record<Language, ReadonlySet<string>> = {
  fr: toScope('fr', 'international internationale internationaux internationales mondial mondiale mondiaux mondiales continent continental continentale continentaux continentales région'),
  ar: toScope('ar', 'دولي دولية عالمي عالمية إقليمي إقليمية قاري قارية دول بلدان منطقة قارة'),
}

function toScope(language: Language, general: string): ReadonlySet<string> {
  return new Set([...words(general), ...regionAdjectives.filter((form) => form.language === language).map(({ phrase }) => normalise(phrase))])
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
  const norm = normAt(passage, index)
  const word = GATHERINGS[language].has(norm) || MEMBERS[language].has(norm) ? norm : bare(norm, language)
  if (!GATHERINGS[language].has(word) && !MEMBERS[language].has(word)) return false
  if (isSpokenOf(passage, index)) return false
  return findNamingTown(passage, index) !== null || isWideBehind(passage, index, GATHERINGS[language].has(word))
}

/**
 * A word of scope among those that say who gathers; behind a day, a verb or the topic of a committee it says what was
 * spoken of.
 */
function isWideBehind(passage: Passage, index: number, isForum: boolean): boolean {
  const { topic, aim, endOfGathering } = meetingGrammars[passage.language]
  const organises = isSubject(passage, index)
  for (let next = index + 1; next <= index + SCOPE_REACH; next++) {
    const norm = normAt(passage, next)
    if (/[.;:،؛()]/.test(gapBefore(passage, next)) || PRESS.test(norm)) return false
    if (endOfGathering.has(norm) || isCoveredAt(passage, next, COVER.date)) return false
    if (!isForum && (topic.has(norm) || aim.has(norm) || isSubject(passage, next))) return false
    if (organises && GATHERINGS[passage.language].has(bare(norm, passage.language))) return false
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
  if (!GATHERINGS[passage.language].has(bare(normAt(passage, index), passage.language))) return null
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
