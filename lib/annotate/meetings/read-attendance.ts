import { isEnvoy } from '../functions/is-envoy'
import { isOfLeisure } from '../is-of-leisure'
import { gapBefore, normAt, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import { isJoined } from './is-joined'
import { isLocated } from './is-located'
import type { Candidate } from './party'
import { presenceGrammars } from './presence-grammar'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'

/** Words between "présence" and who is there: "de", "l'", "Son Excellence". */
const NEAR = 5

/**
 * The envoy in whose presence something was begun or ended on a day or in a town, with those who are there beside him: "La
 * cérémonie s'est tenue lundi à Accra en présence de l'ambassadrice X et du ministre Y", دشن الوزير المركز أمس بحضور السفير.
 * Without an office of the country nobody met the envoy, "en présence du public" tells of nobody, and "a reçu X en présence de" of X alone.
 */
export function readAttendance(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  const guest = listAttending(passage, candidates).find((each) => each.country !== null && (isEnvoy(each.function) || hasCome(passage, each)))
  if (guest === undefined || !tellsOfShowing(passage, sentence) || isOfLeisure(passage, sentence) || !isLocated(passage, sentence, candidates)) return []
  const hosts = candidates.filter((other) => other !== guest && other.single && other.function !== null && other.function.key !== null && other.country !== guest.country && !isEnvoy(other.function)).slice(0, 2)
  if (hosts.length === 0) return []
  const setting = findSetting(passage, sentence, guest.from, { dates, parties: candidates })
  return [{ kind: 'talks', status: 'reported', weak: false, hosts, guests: [guest], destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger: spanOf(passage, guest.from, guest.to) }]
}

function tellsOfShowing(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => presenceGrammars[passage.language].shown.has(norm))
}

/** "en présence du chef de la sûreté turque X, venu d'Ankara": who came is from abroad, whatever he is. */
function hasCome(passage: Passage, { to }: Candidate): boolean {
  return /^venue?s?$/.test(normAt(passage, to)) || (normAt(passage, to) === 'en' && /^(?:visite|deplacement|mission)$/.test(normAt(passage, to + 1)))
}

/** Who stand behind "en présence de" and "aux côtés de", with those whom "et" joins to them. */
function listAttending(passage: Passage, candidates: readonly Candidate[]): Candidate[] {
  const there: Candidate[] = []
  for (const candidate of candidates) {
    const last = there.at(-1)
    if (opens(passage, candidate) || (last !== undefined && isJoined(passage, last.to, candidate.from))) there.push(candidate)
  }
  return there
}

function opens(passage: Passage, { from }: Candidate): boolean {
  for (let index = from - 1; index >= from - NEAR; index--) {
    if (/[,،;؛:()«»]/.test(gapBefore(passage, index + 1))) return false
    if (presenceGrammars[passage.language].there.has(normAt(passage, index))) return true
  }
  return false
}
