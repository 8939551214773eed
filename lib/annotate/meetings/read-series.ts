import type { Language } from '@/lib/languages'
import { isEnvoy } from '../functions/is-envoy'
import { atomsIn, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting, type Setting } from './find-setting'
import { gatheringGrammars } from './gathering-grammar'
import { listTriggers } from './list-triggers'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'

/** Several meetings of one host, told together before it is told who came: one sentence after the other names them. */
export interface Series extends Setting {
  host: Candidate
  /** The countries that are listed beforehand: "Brésil, Canada, Corée : le ministre a enchaîné les tête-à-tête". */
  countries: ReadonlySet<string>
}

/** Word by word, as a passage has them: "serie d' entretiens". */
const SERIES = { fr: listPhrases('fr'), ar: listPhrases('ar') } satisfies Record<Language, readonly string[]>

/** Words before the one who came: "Quant à l'", "De son côté,", أما. */
const OPENING: Readonly<Record<Language, number>> = { fr: 5, ar: 3 }

/**
 * The row of meetings that a sentence opens when it tells several without saying who came: "a accordé lundi des audiences
 * à trois ambassadeurs", استقبل ثلاثة سفراء; `null` for a sentence that tells who was met, and for one meeting.
 */
export function openSeries(passage: Passage, sentence: TokenRange, { candidates, dates, known }: SentenceContext): Series | null {
  if (!tellsOfSeveral(passage, sentence)) return null
  const trigger = listTriggers(passage, sentence).find(({ atom, status }) => status === 'reported' && (atom.meeting === 'reception' || atom.meeting === 'talks'))
  if (trigger === undefined) return null
  const people = candidates.filter(({ person }) => person !== null)
  const host = people[0] ?? known
  if (host === null || host.person === null || people.some(({ person }) => person !== host.person)) return null
  const countries = [...atomsIn(passage, sentence, 'country')].flatMap(({ key }) => (key === host.country ? [] : key))
  return { host, countries: new Set(countries), ...findSetting(passage, sentence, trigger.atom.from, { dates, parties: candidates }) }
}

/**
 * Who comes next in a series, as the subject of a sentence that tells no meeting: "Enfin, l'ambassadeur du Brésil X a plaidé
 * pour un canal direct", وأكد سفير كوريا فلان. An envoy, or somebody of one of the countries that were listed.
 */
export function readSeries(passage: Passage, sentence: TokenRange, series: Series | null, candidates: readonly Candidate[]): ToldMeeting[] {
  const [guest, ...others] = candidates
  if (series === null || guest === undefined || guest.from - sentence.from > OPENING[passage.language]) return []
  const { host, countries, ...setting } = series
  if (!guest.single || guest.country === null || guest.country === host.country || others.some(({ person }) => person !== null && person !== host.person)) return []
  if (guest.person === null || guest.person === host.person || !(isEnvoy(guest.function) || countries.has(guest.country))) return []
  return [{ kind: 'talks', status: 'reported', weak: false, hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger: spanOf(passage, guest.from, guest.to) }]
}

/** "des audiences", "les tête-à-tête", "trois ambassadeurs": plural words, since "réunion" and "entretiens" may be one. */
function tellsOfSeveral(passage: Passage, { from, to }: TokenRange): boolean {
  const text = ` ${normsBetween(passage, from, to).join(' ')} `
  return SERIES[passage.language].some((phrase) => text.includes(` ${phrase} `))
}

function listPhrases(language: Language): readonly string[] {
  return [...gatheringGrammars[language].series].map((phrase) => phrase.replaceAll("'", "' "))
}
