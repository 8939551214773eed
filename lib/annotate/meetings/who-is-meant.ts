import { isHaving } from '../auxiliaries'
import { gapBefore, normAt, type Passage, type TokenRange } from '../passage'
import type { Candidate } from './party'
import { genderOfVerb } from './verb-gender'

type Gender = 'm' | 'f' | null

/** Words before the pronoun that is the subject of a French sentence: "Mardi matin, elle". */
const FARTHEST = 5

/**
 * Whom a sentence without a subject of its own is about: `known`, whom the article is about so far, unless its words are of the
 * other gender; then the last one named who is of that gender, or may be. "Le général X a reçu l'ambassadrice Y. Elle a vu aussi Z" and ثم
 * زارت المدير are about the ambassador.
 */
export function whoIsMeant(passage: Passage, sentence: TokenRange, known: Candidate | null, named: readonly Candidate[], genders: ReadonlyMap<string, Gender>): Candidate | null {
  const of = ({ person }: Candidate): Gender => (person === null ? null : (genders.get(person) ?? null))
  if (known === null || named.length === 0) return known
  const gender = passage.language === 'fr' ? genderInFrench(passage, sentence) : genderInArabic(passage, sentence)
  if (gender === null || of(known) === gender || (gender === 'm' && of(known) === null)) return known
  return named.findLast((candidate) => of(candidate) === gender) ?? named.findLast((candidate) => of(candidate) === null && candidate.person !== known.person) ?? known
}

/** "Elle s'est rendue", "le ministre l'a reçue". */
function genderInFrench(passage: Passage, { from, to }: TokenRange): Gender {
  for (let index = from; index < Math.min(to, from + FARTHEST); index++) {
    const norm = normAt(passage, index)
    if (norm === 'elle') return 'f'
    if (norm === 'il' && !/^(?:y|s'|est)$/.test(normAt(passage, index + 1))) return 'm'
  }
  for (let index = from; index < to; index++) {
    if (normAt(passage, index) === "l'" && isHaving(passage, index + 1) && /(?:ue|ie)$/.test(normAt(passage, index + 2))) return 'f'
  }
  return null
}

/** ثم زارت, كما التقت: the verb opens the sentence. */
function genderInArabic(passage: Passage, { from }: TokenRange): Gender {
  const verb = /^(?:ثم|كما)$/.test(normAt(passage, from)) ? from + 1 : from
  return gapBefore(passage, verb).includes('،') ? null : genderOfVerb(normAt(passage, verb))
}
