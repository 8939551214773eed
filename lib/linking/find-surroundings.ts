import { findCity } from '@/lib/knowledge/cities'
import type { PersonProfile } from './article-profile'
import { listUnder } from './order'
import type { PersonDraft } from './person-draft'
import { splitFact } from './rarity'

/** An article as far as it says who is who: its people, and the facts that it speaks of (`country:PK`, `place:rabat`). */
export interface NamingArticle {
  key: string
  people: readonly PersonProfile[]
  spoken: readonly string[]
}

/** What an article tells beside a name. */
export interface Surroundings {
  countries: ReadonlySet<string>
  /** Whether somebody is told of in another article together with one whom this one names in full. */
  knows: (draft: PersonDraft) => boolean
}

/** Finds what stands around the names of an article, from the people who are named in full in all of them. */
export function findSurroundings(drafts: readonly PersonDraft[], articles: readonly NamingArticle[]): (article: string) => Surroundings {
  const inArticle = new Map<string, PersonDraft[]>()
  for (const draft of drafts) for (const { article } of draft.appearances) listUnder(inArticle, article).push(draft)
  const byKey = new Map(articles.map((article) => [article.key, article]))
  const companies = new Map<PersonDraft, ReadonlySet<PersonDraft>>()
  const companyOf = (draft: PersonDraft): ReadonlySet<PersonDraft> => {
    const known = companies.get(draft) ?? new Set(draft.appearances.flatMap(({ article }) => inArticle.get(article) ?? []))
    companies.set(draft, known)
    return known
  }
  return (article) => {
    const people = inArticle.get(article) ?? []
    return { countries: countriesOf(byKey.get(article)?.spoken ?? []), knows: (draft) => people.some((other) => other !== draft && companyOf(draft).has(other)) }
  }
}

/** Countries that an article names, and those of its towns: a paper says Ottawa where it means Canada. */
function countriesOf(spoken: readonly string[]): Set<string> {
  return new Set(spoken.flatMap((fact) => {
    const [kind, key] = splitFact(fact)
    if (kind === 'country') return key
    return kind === 'place' ? (findCity(key)?.country ?? []) : []
  }))
}
