import type { Annotation, EntityKind } from '@/lib/model/annotation'
import { COMPARED_SIDES, type ComparedArticle, type ComparedSide, type SharedThing } from '@/lib/model/comparison-view'
import type { Span } from '@/lib/model/span'
import type { EntityLink, OwnText } from '@/lib/model/view'
import { classAt, CharacterClass } from '@/lib/text/character-class'
import { identifyDates, type IdentifyDate } from './compare-dates'
import { identifyFigures, type IdentifyFigure } from './compare-figures'
import { findFigures, type Figure } from './find-figures'

/** Words of one text that name something which the other names too. */
export interface SharedMark {
  span: Span
  partner: number
  link: EntityLink | null
}

/** A text and which of its paragraphs are looked at, in order. */
export interface NamedText {
  source: ComparedArticle
  body: readonly number[]
}

/** What may be marked: a name, date or figure, with a key that is the same in both texts. */
interface Candidate {
  kind: SharedThing['kind']
  key: string
  /** Whole words. */
  span: Span
  /** What it is called: by the collection, else in the words of the text, without the letters that Arabic joins to them. */
  name: OwnText
  /** True when the text says it with such letters, so that a later place may call it better. */
  isJoined: boolean
  link: EntityLink | null
}

/** Kinds of mentions that are names. Topics are what a text is about, not what it names. */
const NAME_KINDS: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'country', 'place'])

/**
 * The names, dates and figures that two texts share, numbered in the order of the left one, and every place where either
 * says them. What only one of them says is not marked: it would mark nearly everything, and much of it wrongly.
 *
 * « Hammouchi … lundi … quarante » and «حموشي … يوم الاثنين … 40» share a person, a date and a figure.
 */
export function findShared(texts: Record<ComparedSide, NamedText>): { shared: SharedThing[]; marks: Record<ComparedSide, SharedMark[]> } {
  const figures = { left: listFigures(texts.left), right: listFigures(texts.right) }
  const identify: Identify = {
    date: identifyDates(COMPARED_SIDES.flatMap((side) => texts[side].source.annotation.dates)),
    figure: identifyFigures(COMPARED_SIDES.flatMap((side) => figures[side].map(({ figure }) => figure))),
  }
  const found = { left: listCandidates(texts.left, figures.left, identify), right: listCandidates(texts.right, figures.right, identify) }
  const known = { left: new Set(found.left.map(({ key }) => key)), right: new Set(found.right.map(({ key }) => key)) }
  const inBoth = (side: ComparedSide): Candidate[] => withoutOverlaps(found[side].filter(({ key }) => known.left.has(key) && known.right.has(key)))
  const candidates = { left: inBoth('left'), right: inBoth('right') }
  const shared: SharedThing[] = []
  const partners = new Map<string, number>()
  for (const { key, kind } of candidates.left) {
    const [left, right] = [nameOf(candidates.left, key), nameOf(candidates.right, key)]
    if (!left || !right || partners.has(key)) continue
    partners.set(key, partners.size + 1)
    shared.push({ partner: partners.size, kind, left, right })
  }
  const marksOf = (side: ComparedSide): SharedMark[] =>
    candidates[side].flatMap(({ key, span, link }) => {
      const partner = partners.get(key)
      return partner === undefined ? [] : [{ span, partner, link }]
    })
  return { shared, marks: { left: marksOf('left'), right: marksOf('right') } }
}

/** As the text calls it first, but rather «الرباط» than «بالرباط». */
function nameOf(candidates: readonly Candidate[], key: string): OwnText | null {
  const own = candidates.filter((candidate) => candidate.key === key)
  return (own.find(({ isJoined }) => !isJoined) ?? own[0])?.name ?? null
}

/** What is named, before it is known how to call it. */
type Found = Pick<Candidate, 'kind' | 'key' | 'span' | 'link'> & { called: string | null }

/** What makes dates and figures the same in both texts. */
interface Identify {
  date: IdentifyDate
  figure: IdentifyFigure
}

function listCandidates({ source, body }: NamedText, figures: readonly PlacedFigure[], identify: Identify): Candidate[] {
  const { annotation, article } = source
  const shown = new Set(body)
  const counted = figures.map(({ figure, span }): Found => ({ kind: 'figure', key: `figure ${identify.figure(figure)}`, span, link: null, called: null }))
  return [...listNames(source), ...listDates(annotation, identify.date), ...counted].flatMap(({ called, ...found }) => {
    const paragraph = annotation.paragraphs[found.span.paragraph]
    if (!paragraph || !shown.has(found.span.paragraph)) return []
    const span = toWholeWords(paragraph.text, found.span)
    const words = paragraph.text.slice(found.span.start, found.span.end)
    const name = called === null ? { text: words, language: paragraph.language } : { text: called, language: article.language }
    return [{ ...found, span, name, isJoined: called === null && span.end - span.start > words.length }]
  })
}

function listNames({ annotation, entities }: ComparedArticle): Found[] {
  return annotation.mentions.flatMap(({ kind, key, span }) => {
    const entity = entities.get(`${kind} ${key}`)
    // A person of one article is nobody in another until the collection says who it is.
    if (!NAME_KINDS.has(kind) || (kind === 'person' && !entity)) return []
    return [{ kind, key: `${kind} ${entity?.key ?? key}`, span, link: entity?.link ?? null, called: entity?.name ?? null }]
  })
}

function listDates({ dates }: Annotation, identify: IdentifyDate): Found[] {
  return dates.flatMap(({ date, span }) => {
    const key = identify(date)
    return key === null ? [] : [{ kind: 'date', key: `date ${key}`, span, link: null, called: null }]
  })
}

/** Smaller numbers are everywhere: two countries, three sides. */
const LEAST = 10

interface PlacedFigure {
  figure: Figure
  span: Span
}

function listFigures({ source, body }: NamedText): PlacedFigure[] {
  const { paragraphs, dates, language } = source.annotation
  return body.flatMap((paragraph) => {
    const own = dates.map(({ span }) => span).filter((span) => span.paragraph === paragraph)
    const figures = findFigures(paragraphs[paragraph]?.text ?? '', language, own).filter(({ value, unit }) => value >= LEAST || unit !== 'none')
    return figures.map((figure) => ({ figure, span: { paragraph, start: figure.start, end: figure.end } }))
  })
}

/** A name is found without the letters that Arabic writes together with it; to mark it so would tear the word apart. */
function toWholeWords(text: string, { paragraph, start, end }: Span): Span {
  const isJoined = (at: number): boolean => at >= 0 && JOINED.has(classAt(text, at))
  let [first, last] = [start, end]
  while (isJoined(first - 1) && isJoined(first)) first -= 1
  while (isJoined(last) && isJoined(last - 1)) last += 1
  return { paragraph, start: first, end: last }
}

const JOINED: ReadonlySet<CharacterClass> = new Set([CharacterClass.arabicLetter, CharacterClass.mark, CharacterClass.invisible])

function overlaps(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end
}

/** The longest first, so that « royaume du Maroc » is one name and not its last word; in the order of the text. */
function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const size = ({ span }: Candidate): number => span.end - span.start
  const chosen = new Map<number, Candidate[]>()
  for (const candidate of candidates.toSorted((one, other) => size(other) - size(one))) {
    const taken = chosen.get(candidate.span.paragraph) ?? []
    if (size(candidate) > 0 && !taken.some(({ span }) => overlaps(span, candidate.span))) chosen.set(candidate.span.paragraph, [...taken, candidate])
  }
  return [...chosen.values()].flat().sort((one, other) => one.span.paragraph - other.span.paragraph || one.span.start - other.span.start)
}
