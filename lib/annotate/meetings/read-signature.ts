import type { Span } from '@/lib/model/span'
import { normAt, normsBetween, sentenceAt, spanOfAtom, type Passage, type TokenRange } from '../passage'
import { lowerBound } from '../sorted-slice'
import { countryOfTown } from './country-of-town'
import { findSetting } from './find-setting'
import { listNamedStates } from './list-named-states'
import { meetingGrammars } from './meeting-grammar'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { SIGNED } from './signs-before'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

const TEXT = {
  fr: /^(?:accords?|accord-cadre|conventions?|protocoles?|memorandums?|documents?|textes?|traites?|ententes?|declaration|lettre|feuille|plan|partenariat)$/,
  ar: SIGNED,
}

/** Firms sign too. */
const BUSINESS = /^(?:societes?|entreprises?|firmes?|compagnies?|groupe|constructeur|banque|clubs?|[وبفل]{0,2}(?:ال)?(?:شركه|شركات|مجموعه|بنك|مصرف|نادي))$/

/**
 * The text that a sentence says was signed on a day, without saying by whom: the two countries that it or the sentence before
 * names, or the one visitor and the town's country, signed it. "Le Bénin et le Ghana s'entendent. Un protocole a été
 * paraphé lundi à Accra", اتفاقية وقعها الجانبان أمس في أبوظبي.
 */
export function readSignature(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], { candidates, dates }: SentenceContext): ToldMeeting[] {
  const first = triggers.find(({ atom, status }) => atom.meeting === 'agreement' && status === 'reported')
  const norms = normsBetween(passage, sentence.from, sentence.to)
  if (first === undefined || !norms.some((norm) => TEXT[passage.language].test(norm)) || norms.some((norm) => BUSINESS.test(norm))) return []
  const setting = findSetting(passage, sentence, first.atom.from, { dates, parties: [] })
  const home = countryOfTown(setting.place)
  if (setting.dateSpan === null || setting.placeSpan === null || home === null) return []
  if (isAnnounced(passage, sentence, first)) return []
  // Where the words say who signed, the sentence before is about something else.
  const from = namesSigners(passage, first.atom.to, sentence.to) ? sentence.from : sentenceAt(passage, sentence.from - 1).from
  const states = listNamedStates(passage, { from, to: sentence.to }, ['country'])
  const [guest, ...further] = states.filter(({ country }) => country !== home)
  const [signer, ...others] = candidates.filter(({ person, country }) => person !== null && country !== home)
  if (further.length > 0 || others.length > 0) return []
  // "Le ministre a conclu un plan": whoever did it is told, and no state.
  if (guest !== undefined && first.atom.voice === 'active' && !isSigning(normAt(passage, first.atom.from))) return []
  const visitor = guest ?? signer
  if (visitor === undefined) return []
  const host = states.find(({ country }) => country === home) ?? stateOfTown(passage, setting.placeSpan, home)
  const trigger = spanOfAtom(passage, first.atom)
  return [{ kind: 'agreement', status: 'reported', weak: false, hosts: [host], guests: [visitor], destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger }]
}

/** "L'agence a annoncé vendredi la signature": the day and the town are those of the news, and not of what was signed. */
function isAnnounced(passage: Passage, { from }: TokenRange, { atom }: Trigger): boolean {
  return passage.language === 'fr' && atom.voice === 'noun' && normsBetween(passage, from, atom.from).some((norm) => /^(?:annoncee?|indique|confirmee?|revelee?)$/.test(norm))
}

/** توقيع بروتوكول, إبرام اتفاق: the verb as a noun, of which nobody is the subject. */
function isSigning(norm: string): boolean {
  return /^(?:ال|ب|ل)?(?:توقيع|ابرام)$/.test(norm)
}

/** Words behind "entre" or "par" that may go back to the two named before: "entre les deux pays", بين البلدين. */
const BACK = 3

/** "entre le ministère et le syndicat", بين وزارة ونقابة: who signed, and no "entre les deux pays". */
function namesSigners(passage: Passage, from: number, to: number): boolean {
  const { signing, anaphora } = meetingGrammars[passage.language]
  for (let index = from; index < to; index++) {
    if (signing.has(normAt(passage, index))) return !normsBetween(passage, index + 1, Math.min(to, index + 1 + BACK)).some((norm) => anaphora.has(norm))
  }
  return false
}

/** The state of the town where it was signed, by the words that name the town. */
function stateOfTown(passage: Passage, span: Span, country: string): Candidate {
  const from = lowerBound(passage.tokens, ({ end }) => end, span.start + 1)
  const to = lowerBound(passage.tokens, ({ start }) => start, span.end)
  return { ...toState(passage, { from, to }, country), span }
}
