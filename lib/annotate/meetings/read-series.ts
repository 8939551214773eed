import { ITEM_MARKS } from '@/lib/text/item-marks'
import { isEnvoy } from '../functions/is-envoy'
import { words } from '../grammar-words'
import { atomsIn, gapBefore, normAt, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { countryOfTown } from './country-of-town'
import type { Series } from './open-series'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'

/** What may stand before the one who came: "Enfin,", "De son côté,", "Quant au diplomate". */
const OPENING = words("enfin puis ensuite de son sa leur côté pour part quant à au aux le la l' les tour aussi et diplomate diplomat premier première dernier dernière m mme")
/** Words from the one who came to the participle that tells what he did: "il a surtout parlé". */
const NEAR = 6
/** What a sentence opens with that says more of the one who came last. */
const GOING_ON = words('il elle ils elles')

/** A mark or a quotation: the words behind it are of another news, or of somebody else. */
const MARKED = new RegExp(`[${ITEM_MARKS}«“"]`)

/** "Il s'agit de S.E.M. X et de Mme Y", ويتعلق الأمر بفلان: those who came, one after the other. */
const LISTING = /^(?:il s' agit|ce sont|و?يتعلق الامر|و?هم|و?هما) /

/**
 * Who comes next in a series: the subject of a sentence that tells what he brought, an envoy or somebody of one of the
 * countries that were listed; or all the envoys of a list. "Enfin, l'ambassadeur du Brésil X a plaidé pour un canal direct", وأكد
 * سفير كوريا فلان. Not "selon l'ambassadeur", nor "n'a pas pu venir", nor the envoy in another country.
 */
export function readSeries(passage: Passage, sentence: TokenRange, series: Series | null, context: SentenceContext): ToldMeeting[] {
  if (series === null || context.dates.some(({ date }) => date.edtf !== series.date.edtf)) return []
  const [guest, ...others] = context.candidates
  if (guest === undefined) return []
  if (LISTING.test(normsBetween(passage, sentence.from, sentence.from + 4).join(' '))) return listEnvoys(passage, series, context)
  if (others.some(({ person }) => person !== null && person !== series.host.person && person !== guest.person)) return []
  const comes = mayCome(passage, guest, series) && (isEnvoy(guest.function) || series.countries.has(guest.country ?? ''))
  return comes && brings(passage, sentence, guest) ? [toMeeting(passage, series, guest)] : []
}

/**
 * The envoys of a sentence that goes on with the series and has one of them receive another: البداية كانت مع السفير التركي
 * فلان، تلتها مقابلة مع سفيرة نيجيريا فلانة. Both came to the host.
 */
export function toHostOfSeries(passage: Passage, own: readonly ToldMeeting[], series: Series | null, context: SentenceContext): readonly ToldMeeting[] {
  if (series === null || own.length === 0 || context.candidates.some(({ person }) => person === series.host.person)) return own
  if (!own.every(({ hosts, guests }) => hosts.length > 0 && [...hosts, ...guests].every((side) => isEnvoy(side.function)))) return own
  const listed = listEnvoys(passage, series, context)
  return listed.length > 1 ? listed : own
}

function listEnvoys(passage: Passage, series: Series, { candidates }: SentenceContext): ToldMeeting[] {
  return candidates.filter((each) => isEnvoy(each.function) && mayCome(passage, each, series)).map((each) => toMeeting(passage, series, each))
}

/** Somebody of another country than the host's, who is not sent to a third one. */
function mayCome(passage: Passage, guest: Candidate, series: Series): boolean {
  return guest.person !== null && guest.country !== null && guest.country !== series.host.country && !isPostedElsewhere(passage, guest, series)
}

function toMeeting(passage: Passage, { host, countries: _listed, ...setting }: Series, guest: Candidate): ToldMeeting {
  return { kind: 'talks', status: 'reported', weak: false, hosts: [host], guests: [guest], destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger: spanOf(passage, guest.from, guest.to) }
}

/** "Il a ajouté que": a sentence about the one who came last lets the series go on. */
export function goesOnWithGuest(passage: Passage, { from }: TokenRange): boolean {
  return GOING_ON.has(normAt(passage, from))
}

function brings(passage: Passage, sentence: TokenRange, guest: Candidate): boolean {
  for (let index = sentence.from; index <= guest.from; index++) if (MARKED.test(gapBefore(passage, index))) return false
  return passage.language === 'fr' ? bringsInFrench(passage, sentence, guest) : bringsInArabic(passage, sentence, guest)
}

function bringsInFrench(passage: Passage, sentence: TokenRange, { from, to }: Candidate): boolean {
  for (let index = sentence.from; index < from; index++) if (!OPENING.has(normAt(passage, index))) return false
  for (let index = to; index < Math.min(sentence.to, to + NEAR); index++) {
    // Of "n'a pas proposé" nothing is known.
    if (/^n'?$|^ne$/.test(normAt(passage, index))) return false
    // "a proposé", "est venu", "a surtout parlé".
    if (actGrammars.fr.brought.has(normAt(passage, index))) return [index - 1, index - 2].some((before) => /^(?:a|est)$/.test(normAt(passage, before)))
  }
  return false
}

/** وأكد سفير بيرو: the verb stands before him and nothing else does; or behind him, after أما. */
function bringsInArabic(passage: Passage, sentence: TokenRange, { from, to }: Candidate): boolean {
  const { brought } = actGrammars.ar
  const first = normAt(passage, sentence.from)
  if (/^و?اما$/.test(first)) return from === sentence.from + 1 && brought.has(normAt(passage, to).replace(/^ف/, ''))
  return from === sentence.from + 1 && (brought.has(first) || brought.has(first.replace(/^[وف]/, '')))
}

/** "l'ambassadeur du Brésil à Alger", "l'ambassadeur de Russie en Turquie": who is sent to another country than the host's. */
function isPostedElsewhere(passage: Passage, { from, to, country }: Candidate, { host, place }: Series): boolean {
  const home = host.country ?? countryOfTown(place)
  const towns = [...atomsIn(passage, { from, to }, 'place')].map(({ key }) => countryOfTown(key))
  const lands = [...atomsIn(passage, { from, to }, 'country')].map(({ key }) => key)
  return [...towns, ...lands].some((land) => land !== null && land !== country && land !== home && home !== null)
}
