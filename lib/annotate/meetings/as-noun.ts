import { words } from '../grammar-words'
import { normAt, type Passage, type TokenRange } from '../passage'
import type { MeetingAtom } from './trigger'

/** Present tenses that are nouns as well. */
const TWOFOLD = words('rencontre rencontres échange échanges')
const DETERMINER = words(`une un la l' le les des d' de cette cet ces leur leurs sa son ses ma mon notre votre première premier dernière nouvelle récente
  belle bel brève bref longue long cordiale chaleureuse importante excellente riche deuxième prochaine`)

/** "une rencontre entre", "Rencontre à Lomé": behind a determiner, or where a sentence begins, it is the noun and no verb. */
export function asNoun(passage: Passage, atom: MeetingAtom, sentence: TokenRange): MeetingAtom {
  if (passage.language !== 'fr' || atom.voice === 'noun' || atom.to !== atom.from + 1 || !TWOFOLD.has(normAt(passage, atom.from))) return atom
  const before = normAt(passage, atom.from - 1)
  const isObject = /^(?:la|le|les|l')$/.test(before) && /^(?:il|elle|ils|elles|qui|on)$/.test(normAt(passage, atom.from - 2))
  return atom.from === sentence.from || (DETERMINER.has(before) && !isObject) ? { ...atom, voice: 'noun' } : atom
}
