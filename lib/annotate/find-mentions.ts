import type { Mention } from '@/lib/model/annotation'
import type { Atom } from './atoms/atom'
import type { Draft } from './draft'
import { outsideNames } from './atoms/outside-names'
import { spanOf, textOf, type Passage } from './passage'

const NAMED_KINDS = { country: 'country', place: 'place', organisation: 'organisation', topic: 'topic' } as const

/**
 * The spans of an article that name an entity: countries (as noun or nationality), places, organisations, topics,
 * and the people found before. What stands inside a person's name is no place.
 * "la police pakistanaise" mentions `PK`; بالرباط the place `rabat`, without its ب.
 */
export function findMentions(draft: Draft): Draft {
  const people = draft.people.flatMap(({ id, spans }) => spans.map((span): Mention => ({
    kind: 'person', key: id, span, text: draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '',
  })))
  const known = draft.passages.flatMap((passage, index) =>
    outsideNames(passage.atoms, (draft.parties[index] ?? []).flatMap(({ name }) => name ?? [])).flatMap((atom) => toMention(passage, atom)))
  const mentions = [...people, ...known].sort((left, right) =>
    left.span.paragraph - right.span.paragraph || left.span.start - right.span.start || right.span.end - left.span.end)
  return { ...draft, mentions }
}

function toMention(passage: Passage, atom: Atom): Mention[] {
  if (atom.kind !== 'country' && atom.kind !== 'place' && atom.kind !== 'organisation' && atom.kind !== 'topic') return []
  // A name that is a country and its capital, or a town and a common word, is the country, or nothing.
  if (atom.kind === 'place' && (isCountryToo(passage, atom) || (atom.ambiguous && !isLocated(passage, atom)))) return []
  const span = spanOf(passage, atom.from, atom.to, withoutArticle(atom.prefix).length)
  return [{ kind: NAMED_KINDS[atom.kind], key: atom.key, text: textOf(passage, span), span }]
}

/** The clitics that are no part of a name; the article is. */
function withoutArticle(prefix: string): string {
  return prefix.replace(/(?:ال|(?<=ل)ل)$/, '')
}

function isCountryToo(passage: Passage, atom: Atom): boolean {
  return passage.atomsAt[atom.from]?.some(({ kind, to }) => kind === 'country' && to === atom.to) ?? false
}

/** A place cue before an ambiguous name: à, vers; في, ب. */
export function isLocated(passage: Passage, atom: Atom): boolean {
  if (/ب/.test(atom.prefix)) return true
  return /^(?:a|vers|depuis|في|الي|من|مدينه|ville)$/.test(passage.tokens[atom.from - 1]?.norm ?? '')
}
