import 'server-only'
import type { SearchStore } from '@/lib/model/search-store'
import { countEntities, findEntities, findEntitiesById, findParties, findPeople, findTies } from './search-entities'
import { countMatches, findEventsOf, findHits } from './search-hits'
import { findArticlesWith, findLanguages, findSummaries, findTexts, listTerms } from './search-texts'

/** The store as `lib/search` asks it. These files alone know the engine of the index. */
export const searchReader: SearchStore = {
  findPeople, findHits, findEventsOf, countMatches, findEntities, findEntitiesById, findTies, findParties, countEntities, findSummaries, findLanguages, findTexts, listTerms,
  findArticlesWith,
}
