import type { Language } from '@/lib/languages'
import type { Annotation, EntityKind, ParagraphKind } from './annotation'
import type { ReportType, Strength } from './event'
import type { ArticleLink, EntityLink, EventSummary, OwnText } from './view'
import type { z } from 'zod'

/** Two places for two texts. They are sides of the screen, the same for readers of both languages. */
export const COMPARED_SIDES = ['left', 'right'] as const
export type ComparedSide = (typeof COMPARED_SIDES)[number]

/** Slugs of the reports that an address asks for; `null` where it asks for none. */
export type AskedReports = Record<ComparedSide, string | null>

/** Why the reports that were asked for are not the ones that are shown. */
export type ComparisonProblem = 'not-a-report' | 'same-report'

/** One of the two texts, as the store gives it: what was understood of it, and who its people are in the collection. */
export interface ComparedArticle {
  article: ArticleLink
  annotation: Annotation
  /** What a mention is in the whole collection, by `${kind} ${key}` of the mention. */
  entities: ReadonlyMap<string, ComparedEntity>
}

export interface ComparedEntity {
  /** The same in both texts. */
  key: string
  /** Where it leads, for what has a page. */
  link: EntityLink | null
  /**
   * What it is called in the language of the text: a text may say only "pakistanais". `null` for a person, who is
   * called as the text spells the name.
   */
  name: string | null
}

/** Two reports of one event, and the others that could stand in their place. */
export interface ComparisonSources {
  event: EventSummary
  /** Every report once, the surest first. */
  reports: ArticleLink[]
  problem: ComparisonProblem | null
  /** `null` when the event has one report alone. */
  pair: ComparedPair | null
}

export interface ComparedPair extends Record<ComparedSide, ComparedArticle> {
  type: ReportType
  strength: Strength
}

/** Words of a paragraph that say something about the other text; plain words are a string. */
export interface MarkedPiece {
  text: string
  /** Number of the name or figure that both texts have. */
  partner: number | null
  /** Where the name leads: once in each text, so that a keyboard does not stop at every repetition. */
  link: EntityLink | null
  /** True for words that the passage across does not have; only told of two texts in one language. */
  differs: boolean
}
export type ComparedPiece = string | MarkedPiece

export interface ComparedParagraph {
  kind: z.infer<typeof ParagraphKind>
  language: string
  pieces: ComparedPiece[]
}

/** `close`: the passages tell the same; `loose`: part of it, or in other words. */
export type Fit = 'close' | 'loose'

/** Paragraphs that answer each other, or of one text alone. */
export interface ComparedRow extends Record<ComparedSide, ComparedParagraph[]> {
  /** `null` for paragraphs that have no counterpart. */
  fit: Fit | null
}

/** What stands beside the rows of one text. */
export interface TextOutline {
  /** Place and paper before the text begins. */
  opening: ComparedParagraph[]
  /** Paragraphs, headings apart, and how many of them have a counterpart. */
  paragraphs: number
  answered: number
  /** True when the text is too long to be compared to its end. */
  isCut: boolean
}

/** A name or figure that both texts have, in the language of each. */
export interface SharedThing extends Record<ComparedSide, OwnText> {
  partner: number
  kind: EntityKind | 'date' | 'figure'
}

/** Two texts beside each other. */
export interface Comparison extends Record<ComparedSide, TextOutline> {
  rows: ComparedRow[]
  /** In the order of the left text. */
  shared: SharedThing[]
  /** The language of both texts, when it is one: then the words that differ are marked. */
  language: Language | null
}
