import { COVER } from '../atoms/atom'
import { isHavingNow } from '../auxiliaries'
import { isEnvoy } from '../functions/is-envoy'
import { isCoveredAt } from '../is-covered'
import { isOfLeisure } from '../is-of-leisure'
import { gapBefore, normAt, spanOf, type Passage, type TokenRange } from '../passage'
import { countryOfTown } from './country-of-town'
import { findSetting } from './find-setting'
import { isDenied } from './is-denied'
import type { Candidate } from './party'
import { presenceGrammars } from './presence-grammar'
import { isFiller, readPerfect, type Perfect } from './read-perfect'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'

const { official, carriedOut, stays } = presenceGrammars.fr

/** What is done in office, told by the verb and its object: "a pris part", "a déposé une gerbe", "a achevé une visite". */
const OFFICIAL_OBJECTS = new RegExp(`^(?:pris part\\b|depose (?:\\S+ ){0,2}gerbe|(?:${[...carriedOut].join('|')}) (?:\\S+ ){0,3}(?:${[...stays].join('|')})\\b)`)

/** Words behind the verb that its object may stand on. */
const OBJECT = 14

/** Words between the verb and its town: "a inspecté lundi les brigades à". */
const REACH = 14

/**
 * The stay of somebody who holds an office in one country and did something on a day in a town of another, where the
 * sentence tells of nobody met: "Le ministre togolais X a parrainé lundi à Cotonou la sortie de promotion". An envoy is at
 * home where he serves.
 */
export function readStayAbroad(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  const [guest, ...more] = candidates
  if (passage.language !== 'fr' || dates.length === 0 || guest === undefined || more.length > 0 || !holdsOffice(guest)) return []
  const verb = verbBehind(passage, sentence, guest)
  if (verb === null || !isOfficial(passage, sentence, verb) || isOfLeisure(passage, sentence) || isDenied(passage, { ...verb, voice: 'active' })) return []
  const setting = findSetting(passage, { from: sentence.from, to: Math.min(sentence.to, verb.to + REACH) }, verb.to, { dates, parties: candidates })
  const there = countryOfTown(setting.place)
  if (setting.dateSpan === null || setting.placeSpan === null || there === null || there === guest.country) return []
  if (isFirstWord(passage, sentence, setting.placeSpan.start) || isOfObject(passage, verb, setting.placeSpan.start)) return []
  return [{ kind: 'visit', status: 'reported', weak: false, hosts: [], guests: [guest], destination: there, foreign: 'hosts', ...setting, paragraphs: [passage.paragraph], trigger: spanOf(passage, verb.from, verb.to) }]
}

/** What is done in office: "a pris part mardi à Dakar"; "a subi une opération", "a fêté" is nobody's office. */
function isOfficial(passage: Passage, sentence: TokenRange, { participle, to }: Perfect): boolean {
  if (official.has(participle)) return true
  const behind = Array.from({ length: Math.max(0, Math.min(sentence.to, to + OBJECT) - to) }, (_, offset) => to + offset).filter((index) => !isCoveredAt(passage, index, COVER.date | COVER.place))
  return OFFICIAL_OBJECTS.test([participle, ...behind.map((index) => normAt(passage, index))].join(' '))
}

/** Coaches play abroad, mayors and judges are no envoys of their country. */
const PRIVATE = new Set(['coach', 'mayor', 'judge'])

/** A public office at home: envoys serve abroad, and who is of no country came from nowhere. */
function holdsOffice({ function: office, country, single }: Candidate): boolean {
  if (country === null) return false
  return !single || (office !== null && office.key !== null && !isEnvoy(office) && !PRIVATE.has(office.key))
}

/** The verb of which somebody is the subject: right behind him. */
function verbBehind(passage: Passage, sentence: TokenRange, { to }: Candidate): Perfect | null {
  if (!/^(?: |, )$/.test(gapBefore(passage, to)) || !isHavingNow(passage, to)) return null
  for (let index = to + 1; index < Math.min(sentence.to, to + REACH); index++) {
    const verb = readPerfect(passage, sentence, index)
    if (verb !== null) return verb.from === to ? verb : null
  }
  return null
}

/** "PARIS - Le ministre a salué": the town of a dateline is where the paper writes. */
function isFirstWord(passage: Passage, sentence: TokenRange, start: number): boolean {
  return start <= (passage.tokens[sentence.from]?.end ?? 0) && normAt(passage, sentence.from) !== 'a'
}

/** "a salué mardi l'arrestation d'un trafiquant à Dubaï": behind the object of the verb stands where that was. */
function isOfObject(passage: Passage, { to }: Perfect, start: number): boolean {
  for (let index = to; (passage.tokens[index]?.start ?? start) < start; index++) if (!isFiller(passage, index)) return true
  return false
}
