import { linkArticles, type LinkResult } from '@/tests/support/link-articles'
import type { LinkArticle, Verdict } from '@/lib/linking/link-input'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { dayOf, makeArticle, type ArticleSketch, type SideSketch } from '../support/annotation-factory'

export const NOTHING: PreviousLinks = { events: [], people: [] }
export const link = (articles: readonly LinkArticle[], previous = NOTHING, verdicts: readonly Verdict[] = []) => linkArticles({ articles, previous, verdicts })

export const host: SideSketch = { name: 'Nadia Berrada', function: 'director-general', country: 'MA' }
export const hostArabic: SideSketch = { ...host, name: 'نادية برادة' }
export const guests = {
  gabon: { name: 'Achille Moussavou', function: 'ambassador', country: 'GA' },
  gabonArabic: { name: 'أشيل موسافو', function: 'ambassador', country: 'GA' },
  peru: { name: 'Ricardo Quispe', function: 'ambassador', country: 'PE' },
  peruArabic: { name: 'ريكاردو كيسبي', function: 'ambassador', country: 'PE' },
  japan: { name: 'Haruki Tanabe', function: 'interior-minister', country: 'JP' },
  chile: { name: 'Isidora Fuentealba', function: 'police-chief', country: 'CL' },
} satisfies Record<string, SideSketch>

/** Receptions by one host, so that the collection knows who is everywhere. */
export const others: ArticleSketch[] = [
  { key: 'x1', meetings: [{ hosts: [host], guests: [guests.japan], date: dayOf('2019-04-02'), place: 'rabat' }] },
  { key: 'x2', meetings: [{ hosts: [host], guests: [guests.chile], date: dayOf('2018-09-12'), place: 'rabat' }] },
  { key: 'x3', meetings: [{ hosts: [host], guests: [{ name: 'Mikael Lindqvist', function: 'police-chief', country: 'SE' }], date: dayOf('2017-02-20'), place: 'rabat' }] },
]
export const linkSketches = (...sketches: ArticleSketch[]) => link([...sketches, ...others].map(makeArticle))
export const togetherIn = (result: LinkResult, ...keys: string[]) =>
  result.events.some((event) => keys.every((key) => event.reports.some((report) => report.article === key)))
