import type { FunctionPhrase } from '../functions/function-phrase'
import { findAtomBefore, gapBefore, type Passage } from '../passage'
import type { NamedSpan } from './named'
import type { PartyPhrase } from './party-phrase'

/** A name or a function, as they follow one another. */
export type Unit = { name: NamedSpan; phrase: null } | { name: null; phrase: FunctionPhrase }

/** "l'ambassadeur du Gabon, M. X", "le ministre X": a comma, a title, or nothing between them. */
export function isBeforeName(passage: Passage, party: Pick<PartyPhrase, 'functions' | 'to'>, name: NamedSpan): boolean {
  if (party.functions.some(({ plural, delegation }) => plural || delegation)) return false
  // وفلان is the next of a list and no apposition.
  if (passage.tokens[name.from]?.start !== name.span.start) return false
  let index = name.from
  for (let title = findAtomBefore(passage, index, 'honorific'); title !== null && title.from >= party.to; title = findAtomBefore(passage, index, 'honorific')) {
    // رحب الوزير بسمو الأمير فلان: a title with a preposition opens somebody else.
    if (/^[وبفل]/.test(title.prefix)) return false
    index = title.from
  }
  return party.to === index && /^\s*[)»”"]{0,2}\s*[,،:–-]?\s*[«“"(]?\s*$/.test(gapBefore(passage, index))
}

/** Whether a function stands so before the name that comes next. */
export function leadsToName(passage: Passage, phrase: FunctionPhrase, next: Unit | undefined): boolean {
  return next !== undefined && next.name !== null && isBeforeName(passage, { functions: [phrase], to: phrase.to }, next.name)
}
