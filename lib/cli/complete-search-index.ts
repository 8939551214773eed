import { indexArticle, INDEX_VERSION } from '@/lib/search/index-article'
import { indexNames } from '@/lib/search/index-names'
import { completeIndex } from '@/lib/store/search-index'
import { say } from './print'

/** Makes everything in the store findable that an earlier version of the program saved; a store of today is left alone. */
export async function completeSearchIndex(): Promise<void> {
  const indexed = await completeIndex({ version: INDEX_VERSION, article: indexArticle, names: indexNames })
  if (indexed > 0) say(`${indexed.toLocaleString('en')} articles of an earlier version were made findable.`)
}
