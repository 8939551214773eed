import { isDay } from '@/lib/model/is-day'
import { beforeArticle } from '../articles'
import { isHaving } from '../auxiliaries'
import { isEnvoy } from '../functions/is-envoy'
import { findAtomAt, gapBefore, normAt, normsBetween, sentenceAt, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import { findHanding, type Handing } from './find-handing'
import { isAgent } from './is-agent'
import { isDayOfNews } from './is-day-of-news'
import { isDenied } from './is-denied'
import { isHearsay } from './is-hearsay'
import { isLocated } from './is-located'
import { isTo } from './is-to'
import { meetingAt } from './meeting-at'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { isBarred, isEquipment, isOnlySpokenOf } from './names-equipment'
import { stateBefore } from './state-before'
import { tellStatus } from './tell-status'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { MeetingAtom } from './trigger'

interface Hands {
  giver: Candidate
  receiver: Candidate | null
}

/**
 * Equipment that somebody of one country hands to somebody of another, on a day or in a town: "L'ambassadeur X a remis lundi au
 * général Y les clés de dix véhicules", "Elles ont été remises au ministre par l'ambassadeur", "La Suède a fait don au Ghana".
 * The giver is the host, as of an honour. What a minister hands to his own police is none.
 */
export function readHandover(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): ToldMeeting[] {
  const handing = passage.language === 'fr' ? findHanding(passage, sentence) : null
  if (handing === null || !isOfEquipment(passage, sentence, handing)) return []
  const begin = findBegin(passage, sentence, handing)
  if (!isLocated(passage, { from: begin === sentence.from ? beginBefore(passage, begin) : begin, to: sentence.to }, candidates)) return []
  const { award } = meetingGrammars.fr
  if (normsBetween(passage, sentence.from, sentence.to).some((norm) => award.has(norm)) || isSince(passage, sentence, handing)) return []
  const hands = takeHands(passage, sentence, handing, candidates)
  if (hands === null || !isAcrossBorders(hands, handing)) return []
  const atom: MeetingAtom = meetingAt(handing, 'ceremony', handing.form === 'occasion' ? 'noun' : handing.form, { subject: 'host' })
  if (isDenied(passage, atom) || isHearsay(passage, atom, sentence)) return []
  const { giver, receiver } = hands
  const own = dates.filter(({ span }) => !isOfSource(passage, sentence, span.start))
  const setting = findSetting(passage, sentence, handing.from, { dates: own, parties: candidates, isInside: ({ from }) => from >= begin })
  // Of states alone only the news of a day is believed, and not what they once gave.
  if (giver.person === null && giver.function === null && !isDay(setting.date) && setting.date.weekday === null) return []
  return [{
    kind: 'ceremony', ...tellStatus(passage, atom, sentence), hosts: [giver], guests: receiver === null ? [] : [receiver],
    destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger: spanOf(passage, handing.from, handing.to),
  }]
}

/** "Depuis que le Canada a offert", "a rappelé que le Canada a offert": what was before. */
function isSince(passage: Passage, { from }: TokenRange, handing: Handing): boolean {
  return /\b(?:depuis|apres|alors) qu(?:e|')|\b(?:a|ont|avait|avaient) rappele(?: \S+){0,6} qu(?:e\b|')/.test(normsBetween(passage, from, handing.from).join(' '))
}

const REPORTED = /^(?:annonce|indique|declare|precise|rapporte|fait|confirme|affirme|appris|rappele|souligne|explique|assure)$/
/** Words between "a indiqué" and its "que": the day, the town, and to whom. */
const TO_CLAUSE = 8

/**
 * Where begins what a handover may have for its day and its town: behind "a indiqué lundi que", and in the pluperfect at the
 * verb, for "décédé mardi, il avait remis" is of another day.
 */
function findBegin(passage: Passage, sentence: TokenRange, { from }: Handing): number {
  if (/^avai(?:t|ent)$/.test(normAt(passage, from)) && !isDayOfNews(passage, sentence, from)) return from
  for (let index = from - 1; index > sentence.from; index--) {
    if (!/^qu(?:e|')$/.test(normAt(passage, index))) continue
    for (let verb = index - 1; verb > Math.max(sentence.from, index - TO_CLAUSE); verb--) {
      if (REPORTED.test(normAt(passage, verb)) && isHaving(passage, verb - 1)) return index
    }
  }
  return sentence.from
}

/** "…, a annoncé lundi le ministère": the day on which a paper learnt of it. */
function isOfSource(passage: Passage, { from, to }: TokenRange, start: number): boolean {
  for (let index = from; index < to && (passage.tokens[index]?.start ?? 0) < start; index++) {
    if (/,/.test(gapBefore(passage, index)) && isHaving(passage, index) && REPORTED.test(normAt(passage, index + 1))) return true
  }
  return false
}

/** What is handed stands behind who gave it, or before the sentence where "elles", "en" or the occasion itself means it. */
function isOfEquipment(passage: Passage, sentence: TokenRange, { from, to, form }: Handing): boolean {
  if (namesEquipment(passage, form === 'active' ? { from: to, to: sentence.to } : sentence)) return true
  const meant = form === 'occasion' || /^(?:ils|elles|il|elle|en|les)$/.test(normAt(passage, from - 1))
  return meant && namesEquipment(passage, { from: beginBefore(passage, sentence.from), to: sentence.from })
}

/** Sentences back in which is looked for what "elles" means, and where it is. */
const SENTENCES_BACK = 4

/** Whether something is named in a range that may be handed over; nothing is where people are. */
function namesEquipment(passage: Passage, range: TokenRange): boolean {
  if (isBarred(passage, range)) return false
  for (let index = range.from; index < range.to; index++) if (isEquipment(passage, index) && !isOnlySpokenOf(passage, range.from, index)) return true
  return false
}

function beginBefore(passage: Passage, from: number): number {
  let begin = from
  for (let back = 0; back < SENTENCES_BACK && begin > 0; back++) begin = sentenceAt(passage, begin - 1).from
  return begin
}

function takeHands(passage: Passage, sentence: TokenRange, handing: Handing, candidates: readonly Candidate[]): Hands | null {
  if (handing.form === 'occasion') {
    const giver = candidates.find(({ function: office }) => isEnvoy(office))
    return giver === undefined ? null : { giver, receiver: candidates.find((other) => other !== giver && other.single && !isEnvoy(other.function)) ?? null }
  }
  const giver = handing.form === 'passive' ? candidates.find((candidate) => candidate.from >= handing.to && isAgent(passage, candidate))
    : (candidates.findLast(({ to }) => to <= handing.from) ?? stateBefore(passage, handing.from) ?? undefined)
  if (giver === undefined) return null
  const receiver = candidates.find((candidate) => candidate !== giver && candidate.from >= handing.to && isReceiver(passage, candidate.from))
  return { giver, receiver: receiver ?? findReceivingState(passage, { from: handing.to, to: sentence.to }) }
}

/** "au général", "à la police", "aux Comores". */
function isReceiver(passage: Passage, from: number): boolean {
  return isTo(passage, beforeArticle(passage, from))
}

/** The country or the service of a country to which something is given. */
function findReceivingState(passage: Passage, { from, to }: TokenRange): Candidate | null {
  for (let index = from; index < to; index++) {
    if (!isReceiver(passage, index)) continue
    const organisation = findAtomAt(passage, index, 'organisation')
    if (organisation !== null && organisation.country !== null) return toState(passage, organisation, organisation.country, organisation.key)
    const country = findAtomAt(passage, index, 'country')
    if (country !== null && !country.ambiguous && !country.nationality) return toState(passage, country, country.key)
  }
  return null
}

function isAcrossBorders({ giver, receiver }: Hands, { form }: Handing): boolean {
  if (receiver === null) return form === 'occasion' || (isEnvoy(giver.function) && form === 'active')
  if (isEnvoy(giver.function) && !isEnvoy(receiver.function)) return receiver.country === null || receiver.country !== giver.country
  return giver.country !== null && receiver.country !== null && giver.country !== receiver.country
}
