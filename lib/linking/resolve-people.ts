import { attachSurnames } from './attach-surnames'
import { groupFullNames } from './group-full-names'
import { partNamesakes } from './part-namesakes'
import { byAppearance, fullestName, type Appearance } from './person-draft'
import { isFullName } from './person-names'
import { findSurroundings, type NamingArticle } from './find-surroundings'

/** All appearances of one person across articles and scripts. */
export type Group = Appearance[]

/**
 * Finds who is who: groups the people of all articles so that each group is one person, whatever the script.
 * Full names agree by `sameName`; a lone surname joins a full name only with the same country or function to bear
 * it out, or what else its article tells, and only when there is one such person. Independent of the order of `articles`.
 *
 * `Abdellatif Hammouchi`, `Abdellatif Hamouchi` and عبد اللطيف حموشي are one group; `Paul Martin` and `Jean Martin` two.
 */
export function resolvePeople(articles: readonly NamingArticle[]): Group[] {
  const appearances = articles.flatMap(({ key, people }) => people.map((person) => ({ article: key, person })))
  const full = appearances.filter(({ person }) => isFullName(fullestName(person)))
  const single = appearances.filter(({ person }) => !isFullName(fullestName(person)))
  const drafts = groupFullNames(full).flatMap(partNamesakes)
  attachSurnames(drafts, single, findSurroundings(drafts, articles))
  return drafts.map((draft) => draft.appearances.toSorted(byAppearance))
}
