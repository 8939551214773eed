import type { PartialDate } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import type { ToldKind } from '@/lib/model/told-view'

import { findFigures, type Figure } from './find-figures'
import { findQuotations } from './find-quotations'
import type { NamedEntity, ReportedText } from '@/lib/model/reported-text'
import { speaksOfEvent } from './speaks-of-event'

/** One thing that one report tells, at its first place there. */
export interface FactUse {
  kind: ToldKind
  /** Entity key, or what stands for a figure, date or claim before it is tied to those of other reports. */
  key: string
  span: Span
  /**
   * Only inside the function of a person ("ambassadeur du Gabon" says nothing of Gabon by itself) or where another event
   * is told: the report has it, but no fact of the event comes from it.
   */
  aside: boolean
  entity: NamedEntity | null
  figure: Figure | null
  date: PartialDate | null
  speaker: NamedEntity | null
}

/** Dates, figures and claims of one report beyond which a text is a table and no news; each is compared with all others. */
const MOST_OF_A_KIND = 100

const BARE = { aside: false, entity: null, figure: null, date: null, speaker: null } as const

/**
 * Whatever a report tells of its event, each thing once: whom and what it names, figures, dates, and claims between
 * quotation marks.
 */
export function listUses(report: ReportedText, names: ReadonlyMap<string, NamedEntity>): FactUse[] {
  const isOurs = speaksOfEvent(report)
  const scattered = [listDates(report), listFigures(report), listClaims(report)].flatMap((uses) => uses.slice(0, MOST_OF_A_KIND))
  const found = [...listPeople(report), ...listNamed(report, names), ...scattered]
  const first = new Map<string, FactUse>()
  for (const one of found) {
    const use = isOurs(one.span) ? one : { ...one, aside: true }
    const name = `${use.kind} ${use.key}`
    const known = first.get(name)
    if (known === undefined || (known.aside && !use.aside)) first.set(name, use)
  }
  return [...first.values()]
}

/** Each person where the name is fullest, which is where a text introduces them. */
function listPeople({ annotation, people }: ReportedText): FactUse[] {
  return annotation.people.flatMap(({ id, spans }) => {
    const entity = people.get(id)
    const fullest = spans.toSorted((one, other) => other.end - other.start - (one.end - one.start))
    return entity ? fullest.map((span): FactUse => ({ ...BARE, kind: 'person', key: entity.key, span, entity })) : []
  })
}

function listNamed({ annotation }: ReportedText, names: ReadonlyMap<string, NamedEntity>): FactUse[] {
  const functions = annotation.people.flatMap((person) => person.functions.map(({ span }) => span))
  return annotation.mentions.flatMap(({ kind, key, span }): FactUse[] => {
    const entity = names.get(`${kind} ${key}`)
    if (kind === 'person' || !entity) return []
    const aside = functions.some((role) => role.paragraph === span.paragraph && role.start <= span.start && role.end >= span.end)
    return [{ ...BARE, kind, key, span, aside, entity }]
  })
}

function listDates({ annotation }: ReportedText): FactUse[] {
  return annotation.dates.flatMap(({ date, span }): FactUse[] => {
    const key = date.edtf ?? date.yearless ?? (date.weekday === null ? null : String(date.weekday))
    return key === null ? [] : [{ ...BARE, kind: 'date', key, span, date }]
  })
}

function listFigures({ annotation }: ReportedText): FactUse[] {
  return annotation.paragraphs.flatMap(({ text, kind }, paragraph) => {
    if (kind === 'dateline') return []
    const dates = annotation.dates.map(({ span }) => span).filter((span) => span.paragraph === paragraph)
    return findFigures(text, annotation.language, dates).map((figure): FactUse => ({
      ...BARE, kind: 'figure', key: `${figure.value} ${figure.unit} ${figure.counted}`, span: { paragraph, start: figure.start, end: figure.end }, figure,
    }))
  })
}

function listClaims({ article, annotation, people }: ReportedText): FactUse[] {
  return annotation.paragraphs.flatMap(({ text }, paragraph) => {
    const named = annotation.people.flatMap(({ id, spans }) => {
      const name = people.get(id)
      return name ? spans.filter((span) => span.paragraph === paragraph).map(({ start, end }) => ({ start, end, name })) : []
    })
    return findQuotations(text, annotation.language, named).map(({ start, end, speaker }): FactUse => ({
      ...BARE, kind: 'claim', key: `${article.key} ${paragraph}:${start}`, span: { paragraph, start, end }, speaker,
    }))
  })
}
