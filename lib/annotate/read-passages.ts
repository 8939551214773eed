import { isLanguage, type Language } from '@/lib/languages'
import { splitSentences } from '@/lib/text/split-sentences'
import type { Token } from '@/lib/text/tokenise'
import { COVER, type Atom } from './atoms/atom'
import { listAtoms } from './atoms/list-atoms'
import type { Draft } from './draft'
import type { Passage, TokenRange } from './passage'

/**
 * Reads each paragraph once for all grammars: what stands between its words, where its sentences end, and the
 * known forms in it (countries, towns, organisations, functions, meeting words, topics …).
 * "a reçu à Rabat" has a meeting word and a place; استقبل بالرباط too.
 */
export function readPassages(draft: Draft): Draft {
  const passages = draft.paragraphs.map((paragraph, index) => {
    const language = isLanguage(paragraph.language) ? paragraph.language : draft.language
    return readPassage(index, paragraph.text, language, draft.tokens[index] ?? [], draft)
  })
  return { ...draft, passages }
}

function readPassage(paragraph: number, text: string, language: Language, tokens: readonly Token[], draft: Draft): Passage {
  const atoms = listAtoms(tokens, language)
  const atomsAt: Atom[][] = tokens.map(() => [])
  const cover = tokens.map(() => 0)
  for (const atom of atoms) {
    atomsAt[atom.from]?.push(atom)
    for (let index = atom.from; index < atom.to; index++) cover[index] = (cover[index] ?? 0) | COVER[atom.kind]
  }
  for (const { span } of draft.dates) {
    if (span.paragraph !== paragraph) continue
    tokens.forEach((token, index) => {
      if (token.start >= span.start && token.end <= span.end) cover[index] = (cover[index] ?? 0) | COVER.date
    })
  }
  return { paragraph, text, language, tokens, gaps: gapsOf(text, tokens), sentences: sentencesOf(text, language, tokens), atoms, atomsAt, cover }
}

function gapsOf(text: string, tokens: readonly Token[]): string[] {
  const ends = [0, ...tokens.map(({ end }) => end)]
  return ends.map((end, index) => text.slice(end, tokens[index]?.start ?? text.length))
}

function sentencesOf(text: string, language: Language, tokens: readonly Token[]): TokenRange[] {
  const ranges: TokenRange[] = []
  let from = 0
  for (const { end } of splitSentences(text, language)) {
    let to = from
    while (to < tokens.length && (tokens[to]?.start ?? 0) < end) to++
    if (to > from) ranges.push({ from, to })
    from = to
  }
  if (from < tokens.length) ranges.push({ from, to: tokens.length })
  return ranges
}
