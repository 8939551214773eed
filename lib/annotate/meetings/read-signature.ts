import { findCity } from '@/lib/knowledge/cities'
import { atomsIn, normsBetween, spanOf, type Passage, type TokenRange } from '../passage'
import { findSetting } from './find-setting'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import { SIGNED } from './signs-before'
import { toState } from './to-state'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

/** A country and the words that name it. */
interface Named extends TokenRange {
  key: string
  prefix: string
}

const TEXT = {
  fr: /^(?:accords?|accord-cadre|conventions?|protocoles?|memorandums?|documents?|textes?|traites?|ententes?|declaration|lettre|feuille|plan|partenariat)$/,
  ar: SIGNED,
}

/** Firms sign too. */
const BUSINESS = /^(?:societes?|entreprises?|firmes?|compagnies?|groupe|constructeur|banque|clubs?|[وبفل]{0,2}(?:ال)?(?:شركه|شركات|مجموعه|بنك|مصرف|نادي))$/

/**
 * The text that a sentence says was signed on a day, without saying by whom: the two countries that the paragraph names up to there, and the
 * town's, or the one visitor and the town's country signed it. "Le Bénin et le Ghana s'entendent. Un protocole a été paraphé lundi à Accra", اتفاقية وقعها الجانبان أمس في أبوظبي.
 */
export function readSignature(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], { candidates, dates }: SentenceContext): ToldMeeting[] {
  const first = triggers.find(({ atom, status }) => atom.meeting === 'agreement' && status === 'reported')
  const norms = normsBetween(passage, sentence.from, sentence.to)
  if (first === undefined || !norms.some((norm) => TEXT[passage.language].test(norm)) || norms.some((norm) => BUSINESS.test(norm))) return []
  const setting = findSetting(passage, sentence, first.atom.from, { dates, parties: [], isInside: () => true, assembly: false })
  if (setting.dateSpan === null || setting.place === null) return []
  const home = findCity(setting.place)?.country ?? null
  const states = listCountries(passage, sentence.to)
  const away = states.filter(({ key }) => key !== home)
  const [guest, ...further] = away
  const [signer, ...others] = candidates.filter(({ person, country }) => person !== null && country !== home)
  if (home === null || further.length > 0 || others.length > 0) return []
  // "Le ministre a conclu un plan": whoever did it is told, and no state.
  if (guest !== undefined && first.atom.voice === 'active') return []
  const visitor = guest === undefined ? (signer ?? null) : stateOf(passage, guest)
  if (visitor === null) return []
  const [hosts, guests] = [[stateOf(passage, states.find(({ key }) => key === home) ?? { ...first.atom, key: home })], [visitor]]
  const trigger = spanOf(passage, first.atom.from, first.atom.to, first.atom.prefix.replace(/ال$/, '').length)
  return [{ kind: 'agreement', status: 'reported', weak: false, hosts, guests, destination: null, foreign: 'guests', ...setting, paragraphs: [passage.paragraph], trigger }]
}

function stateOf(passage: Passage, { key, from, to, prefix }: Named): Candidate {
  return toState(passage, { from, to }, key, { skip: prefix.replace(/ال$/, '').length })
}

/** Each country that the paragraph names up to a token, by name or by adjective, where it stands first. */
function listCountries(passage: Passage, end: number): Named[] {
  const found = new Map<string, Named>()
  for (const { key, from, to, prefix, ambiguous } of atomsIn(passage, { from: 0, to: end }, 'country')) {
    if (!ambiguous && !found.has(key)) found.set(key, { key, from, to, prefix })
  }
  return [...found.values()]
}
