import { stringify } from 'csv-stringify/sync'
import type { ExportedArticle, ExportedEntity, ExportedEvent, ExportedName } from '@/lib/model/exported'

type Cell = string | number | null | undefined
/** Name of each column, and its value in a row. */
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>

/** Between several values in one cell. */
const AND = '; '

const ARTICLES: Columns<ExportedArticle> = {
  id: ({ id }) => id,
  language: ({ language }) => language,
  title: ({ title }) => title,
  published: ({ published }) => published,
  source: ({ source }) => source,
  url: ({ url }) => url,
  events: ({ events }) => events.join(AND),
}

const EVENTS: Columns<ExportedEvent> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  date: ({ date }) => date.edtf,
  date_precision: ({ date }) => date.precision,
  title_fr: ({ title }) => title.fr,
  title_ar: ({ title }) => title.ar,
  hosts_fr: ({ people }) => namesIn('fr', people.filter(({ role }) => role === 'host')),
  hosts_ar: ({ people }) => namesIn('ar', people.filter(({ role }) => role === 'host')),
  counterparts_fr: ({ people }) => namesIn('fr', people.filter(({ role }) => role === 'counterpart')),
  counterparts_ar: ({ people }) => namesIn('ar', people.filter(({ role }) => role === 'counterpart')),
  countries: ({ countries }) => countries.map(({ id }) => id).join(AND),
  place_fr: ({ place }) => place?.names.fr,
  place_ar: ({ place }) => place?.names.ar,
  topics: ({ topics }) => topics.map(({ id }) => id).join(AND),
  reports_fr: ({ reports }) => reports.filter(({ language }) => language === 'fr').length,
  reports_ar: ({ reports }) => reports.filter(({ language }) => language === 'ar').length,
  articles: ({ reports }) => [...new Set(reports.map(({ article }) => article))].join(AND),
}

const ENTITIES: Columns<ExportedEntity> = {
  id: ({ id }) => id,
  kind: ({ kind }) => kind,
  name_fr: ({ names }) => names.fr,
  name_ar: ({ names }) => names.ar,
  country: ({ country }) => country,
  events: ({ events }) => events,
  reports_fr: ({ reports }) => reports.fr,
  reports_ar: ({ reports }) => reports.ar,
  spellings: ({ spellings }) => spellings.map(({ text }) => text).join(AND),
}

/** A name that nobody gives in one language stands in the other. */
function namesIn(language: 'fr' | 'ar', named: readonly ExportedName[]): string {
  return named.map(({ id, names }) => names[language] ?? names.fr ?? names.ar ?? id).join(AND)
}

/** A table as text: its first line names the columns, the others come one by one. */
export interface CsvTable<Row> {
  head: string
  line: (row: Row) => string
}

/**
 * The byte order mark tells spreadsheets that the file is UTF-8: without it they show Arabic as noise. Cells that a
 * spreadsheet would take for a formula are escaped, because titles come from outside.
 */
function tableOf<Row>(columns: Columns<Row>): CsvTable<Row> {
  const toLine = (cells: readonly Cell[]): string => stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' })
  return { head: `\uFEFF${toLine(Object.keys(columns))}`, line: (row) => toLine(Object.values(columns).map((cell) => cell(row))) }
}

export const articlesCsv = tableOf(ARTICLES)
export const eventsCsv = tableOf(EVENTS)
export const entitiesCsv = tableOf(ENTITIES)
