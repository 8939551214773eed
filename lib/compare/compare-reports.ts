import type { Language } from '@/lib/languages'
import {
  type ComparedPair, type ComparedParagraph, type ComparedRow, type ComparedSide, type Comparison, type TextOutline,
} from '@/lib/model/comparison-view'
import type { Span } from '@/lib/model/span'
import { alignRows, type AlignedRow } from './align-rows'
import { findShared, type SharedMark } from './compare-names'
import { cutPieces } from './compare-pieces'
import { scopeOf, shortenParagraphs, type ComparedScope } from './compare-scope'
import { findDifferingWords } from './compare-words'
import { layMarks } from './compare-marks'

type Sides<Thing> = Record<ComparedSide, Thing>

function onBoth<Thing>(make: (side: ComparedSide) => Thing): Sides<Thing> {
  return { left: make('left'), right: make('right') }
}

/**
 * Two reports beside each other: their paragraphs line by line, the names, dates and figures that both have, and, when
 * they are in one language, the words that differ between two paragraphs that face each other.
 *
 * A French report of three paragraphs and its Arabic translation without the second give three lines, the second with
 * nothing across; « Rabat » and «بالرباط» are partners. Two copies of one dispatch give lines without a differing word.
 */
export function compareReports(whole: ComparedPair): Comparison {
  const pair = { ...whole, ...onBoth((side) => ({ ...whole[side], annotation: shortenParagraphs(whole[side].annotation) })) }
  const scopes = onBoth((side) => {
    const scope = scopeOf(pair[side].annotation)
    return { ...scope, isCut: scope.isCut || pair[side].annotation !== whole[side].annotation }
  })
  const textOf = (side: ComparedSide) => ({ annotation: pair[side].annotation, body: scopes[side].body })
  const rows = alignRows(textOf('left'), textOf('right'))
  const { shared, marks } = findShared(onBoth((side) => ({ source: pair[side], body: scopes[side].body })))
  const language = pair.left.article.language === pair.right.article.language ? pair.left.article.language : null
  const differing = language === null ? { left: [], right: [] } : listDiffering(pair, rows, language)
  const show = onBoth((side) => paragraphsOf(pair, side, marks[side], differing[side]))
  return {
    rows: rows.map(({ left, right, fit }): ComparedRow => ({ left: left.map(show.left), right: right.map(show.right), fit })),
    shared,
    language,
    ...onBoth((side) => outline(pair, side, scopes[side], rows, show[side])),
  }
}

function listDiffering(pair: ComparedPair, rows: readonly AlignedRow[], language: Language): Sides<Span[]> {
  const passage = (side: ComparedSide, row: AlignedRow) =>
    row[side].map((paragraph) => ({ paragraph, text: pair[side].annotation.paragraphs[paragraph]?.text ?? '' }))
  const found = rows.filter(({ fit }) => fit !== null).map((row) => findDifferingWords(onBoth((side) => passage(side, row)), language))
  return onBoth((side) => found.flatMap((spans) => spans[side]))
}

type ShowParagraph = (index: number) => ComparedParagraph

function paragraphsOf(pair: ComparedPair, side: ComparedSide, marks: readonly SharedMark[], differing: readonly Span[]): ShowParagraph {
  const { paragraphs } = pair[side].annotation
  const laid = layMarks(paragraphs, marks, differing)
  return (index) => {
    const { kind = 'body', text = '', language = pair[side].article.language } = paragraphs[index] ?? {}
    return { kind, language, pieces: cutPieces(text, laid.get(index) ?? []) }
  }
}

function outline(pair: ComparedPair, side: ComparedSide, scope: ComparedScope, rows: readonly AlignedRow[], show: ShowParagraph): TextOutline {
  const count = (list: readonly AlignedRow[]): number =>
    list.flatMap((row) => row[side]).filter((index) => pair[side].annotation.paragraphs[index]?.kind !== 'heading').length
  return { opening: scope.opening.map(show), paragraphs: count(rows), answered: count(rows.filter(({ fit }) => fit !== null)), isCut: scope.isCut }
}

