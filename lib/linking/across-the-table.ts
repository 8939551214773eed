import type { ArticleProfile, PersonProfile, UnitProfile } from './article-profile'
import type { Appearance } from './person-draft'

/** An article's people, and where they sit: a meeting of its own, or one that it recalls. */
export interface SeatedArticle extends Pick<ArticleProfile, 'people'> {
  key: string
  meetings: readonly Pick<UnitProfile, 'hosts' | 'counterparts'>[]
}

/** Whom an article puts on the other side of a meeting than somebody. Asked of few, so that nothing is kept for all. */
export type FindAcross = (appearance: Appearance) => readonly PersonProfile[]

/**
 * `Omar Kamara` who receives `Omar Kammara`, and عمر كامارا who receives عمر كمارا, are across from each other: nothing
 * tells namesakes apart more plainly. Nobody is across from himself, whatever a meeting that was misread says.
 */
export function acrossTheTable(articles: readonly SeatedArticle[]): FindAcross {
  const byKey = new Map(articles.map((article) => [article.key, article]))
  return ({ article, person }) => {
    const { people = [], meetings = [] } = byKey.get(article) ?? {}
    const across = new Set(
      meetings.flatMap(({ hosts, counterparts }) => [[hosts, counterparts], [counterparts, hosts]] as const)
        .filter(([own]) => own.some((side) => side.person === person.id))
        .flatMap(([, others]) => others.map((side) => side.person)),
    )
    return people.filter(({ id }) => id !== person.id && across.has(id))
  }
}
