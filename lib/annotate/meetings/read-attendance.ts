import type { Language } from '@/lib/languages'
import { isEnvoy } from '../functions/is-envoy'
import { words } from '../grammar-words'
import { isOfLeisure } from '../is-of-leisure'
import { gapBefore, normAt, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import { isJoined } from './is-joined'
import { isLocated } from './is-located'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'

/** What is begun, ended, handed over or shown before guests. */
const SHOWN: Record<Language, ReadonlySet<string>> = {
  fr: words(`inauguré inaugurée inaugurés inauguration ouverture stage clos clôturé clôturée clôture lancé lancée lancement cérémonie
  remise remis démarré fin achevé achevée déroulé déroulée posé pose présidé célébré célébrée baptisé baptême`),
  ar: words(`دشن دشنت يدشن تدشن تدشين افتتح افتتحت يفتتح افتتاح اختتام اختتم اختتمت أطلق أطلقت إطلاق حفل الحفل احتفال مراسم مراسيم تسليم تسلم تسلمت سلم سلمت تخريج تخرج
    نظم نظمت وضع الحجر`),
}

/** Those who stand beside or before what is shown: "en présence", "aux côtés", بحضور, إلى جانب, حضر الحفل. */
const THERE: Record<Language, ReadonlySet<string>> = { fr: words('présence côtés flanqué flanquée'), ar: words('بحضور وبحضور جانب حضر حضره حضرها حضرت وحضر وحضره وحضرها') }

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
  return normsBetween(passage, from, to).some((norm) => SHOWN[passage.language].has(norm))
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
    if (THERE[passage.language].has(normAt(passage, index))) return true
  }
  return false
}
