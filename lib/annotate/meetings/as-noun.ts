import { words } from '../grammar-words'
import { normAt, type Passage, type TokenRange } from '../passage'
import { meetingGrammars } from './meeting-grammar'
import type { MeetingAtom } from './trigger'

/** Present tenses that are nouns as well. */
const TWOFOLD = words('rencontre rencontres échange échanges')
const DEFINITE = words("la l' le les")
const PRONOUN = words('il elle ils elles qui on')
const DETERMINER = words(`une un des d' de cette cet ces leur leurs sa son ses ma mon notre votre première premier dernière nouvelle récente
  belle bel brève bref longue long cordiale chaleureuse importante excellente riche deuxième prochaine`)

/**
 * "une rencontre entre", "Rencontre à Lomé": behind a determiner, or where a sentence begins, it is the noun and no verb.
 * "La rencontre entre" is too; "la rencontre" alone goes back to one that was told before, and with whom it was is told there.
 */
export function asNoun(passage: Passage, atom: MeetingAtom, sentence: TokenRange): MeetingAtom {
  if (passage.language !== 'fr' || atom.voice === 'noun' || atom.to !== atom.from + 1 || !TWOFOLD.has(normAt(passage, atom.from))) return atom
  const before = normAt(passage, atom.from - 1)
  const isOfSome = DEFINITE.has(before) && meetingGrammars.fr.company.has(normAt(passage, atom.to)) && !PRONOUN.has(normAt(passage, atom.from - 2))
  return atom.from === sentence.from || DETERMINER.has(before) || isOfSome ? { ...atom, voice: 'noun' } : atom
}
