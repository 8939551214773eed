import { cliticsOf } from '../atoms/atom'
import { functionGrammars } from '../functions/function-grammar'
import { meetingGrammars } from '../meetings/meeting-grammar'
import { findAtomBefore, gapBefore, normAt, type Passage } from '../passage'
import type { NamedSpan } from '../people/named'
import type { PartyPhrase } from '../people/party-phrase'

/** Stands where a function beside a name was left out: the comma there goes with it. A character that joins two words unseen. */
export const LEFT_OUT = '\u2060'

/** What stands before a function, and what is left of it before the name: "au directeur, X" is "à X". */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ['le', ''], ['la', ''], ["l'", ''], ['les', ''], ['son', ''], ['sa', ''], ['un', ''], ['une', ''],
  ['au', 'à '], ['aux', 'à '], ['du', 'de '], ['des', 'de '],
])

type NamedParty = PartyPhrase & { name: NamedSpan }

/**
 * The first sentences of a passage with everybody who has a name called by it, without the functions beside it: short
 * enough for a title.
 *
 * "Le préfet de police, Jean Dupont, a reçu l'ambassadeur du Chili, M. X" is "Jean Dupont, a reçu M. X" with the comma
 * marked; استقبل وزير الداخلية، السيد فلان، سفير كندا السيد علان is استقبل السيد فلان، السيد علان likewise.
 */
export function nameParties(passage: Passage, parties: readonly PartyPhrase[], longest: number): string {
  let text = passage.text.slice(0, longest)
  const named = parties.filter((party): party is NamedParty => party.name !== null && party.functions.length > 0)
  for (const party of named.filter(({ to }) => (passage.tokens[to - 1]?.end ?? 0) < longest - 1).toReversed()) {
    if (isCutShort(passage, party)) continue
    const { start, end, text: name } = replacement(passage, party, parties)
    text = `${text.slice(0, start)}${name}${text.slice(end)}`
  }
  return text
}

/** A function whose last words were not understood would leave them standing behind the name. */
function isCutShort(passage: Passage, { functions, to }: NamedParty): boolean {
  if (!functions.some((phrase) => phrase.to === to) || /[^\s]/.test(gapBefore(passage, to))) return false
  return to < passage.tokens.length && !functionGrammars[passage.language].ends.has(normAt(passage, to))
}

/** التقى فلان وزير الداخلية علان: without function, title or preposition two Arabic names would read as one. */
function isNeeded(passage: Passage, { name, functions, from }: NamedParty, parties: readonly PartyPhrase[]): boolean {
  const opening = functions.find((phrase) => phrase.from === from)
  if (passage.language !== 'ar' || opening === undefined || cliticsOf(opening) !== '' || parties[0]?.from === from) return false
  return findAtomBefore(passage, name.from, 'honorific') === null && !meetingGrammars.ar.company.has(normAt(passage, from - 1))
}

function replacement(passage: Passage, party: NamedParty, parties: readonly PartyPhrase[]): { start: number; end: number; text: string } {
  const opening = openingOf(passage, party, isNeeded(passage, party, parties))
  const { name, to } = party
  const last = passage.tokens[to - 1]?.end ?? 0
  const inside = passage.text.slice(opening.start, last)
  const end = last + (inside.lastIndexOf('(') > inside.lastIndexOf(')') && passage.text[last] === ')' ? 1 : 0)
  const closed = /^\s*[,،]/.test(passage.text.slice(end, end + 3)) && !isBeforeParty(passage, to, parties) ? LEFT_OUT : ''
  return { start: opening.start, end, text: `${opening.before}${passage.text.slice(opening.name, name.span.end)}${closed}` }
}

/**
 * Where the words begin that go with the name, what stays of those before it, and where what is kept begins: the name with
 * its title. `whole` keeps the function too.
 */
function openingOf(passage: Passage, { name, functions, from }: NamedParty, whole: boolean): { start: number; before: string; name: number } {
  const start = passage.tokens[from]?.start ?? name.span.start
  const title = findAtomBefore(passage, name.from, 'honorific')
  const called = title !== null && title.from >= from ? (passage.tokens[title.from]?.start ?? name.span.start) : name.span.start
  const opening = functions.find((phrase) => phrase.from === from)
  const mark = passage.language === 'ar' && title === null ? LEFT_OUT : ''
  if (whole) return { start, before: LEFT_OUT, name: start }
  if (opening === undefined) return { start, before: passage.text.slice(start, called) || mark, name: called }
  const clitics = (prefix: string) => prefix.replace(/(?:ال|(?<=ل)ل)$/, '')
  const honorific = findAtomBefore(passage, from, 'honorific')
  if (honorific !== null) return { start: passage.tokens[honorific.from]?.start ?? start, before: clitics(honorific.prefix) || mark, name: called }
  const article = ARTICLES.get(normAt(passage, from - 1))
  if (article === undefined) return { start, before: clitics(opening.prefix) || mark, name: called }
  const elided = /^[aeiouyéèêàâîôû]/i.test(passage.text.slice(called, called + 1))
  return { start: passage.tokens[from - 1]?.start ?? start, before: article === 'de ' && elided ? 'd’' : article, name: called }
}

/** "X, Y et Z": the comma of a list stays. */
function isBeforeParty(passage: Passage, to: number, parties: readonly PartyPhrase[]): boolean {
  const next = parties.find(({ from }) => from >= to)
  return next !== undefined && next.from - to <= (passage.language === 'ar' ? 0 : 2) && !/[.;]/.test(gapBefore(passage, next.from))
}
