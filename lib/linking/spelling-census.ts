import { byNewest, KEPT_ARTICLES, type DatedArticle, type SeenSpelling } from '@/lib/model/spelling'
import type { ArticleSpellings } from './list-spellings'
import { byText, rankCounts } from './order'
import { scriptLanguage } from './person-names'

interface Count {
  articles: number
  /** The same word with and without a capital, and how often. */
  forms: Map<string, number>
  newest: DatedArticle[]
}

/**
 * Counts how the articles of a collection write the things that they name. Of the articles it keeps the newest few:
 * a country is named in a third of them.
 */
export class SpellingCensus {
  readonly #names = new Map<string, Map<string, Count>>()

  add(article: DatedArticle, spellings: ArticleSpellings): void {
    for (const [name, words] of Object.entries(spellings)) {
      let counts = this.#names.get(name)
      if (counts === undefined) this.#names.set(name, (counts = new Map()))
      for (const text of words) countIn(counts, text, article)
    }
  }

  /** The spellings of each thing by its `kind key`, the most frequent first. */
  list(): Map<string, SeenSpelling[]> {
    return new Map([...this.#names].map(([name, counts]) => [name, [...counts.values()].map(toSpelling).toSorted(byFrequency)]))
  }
}

function countIn(counts: Map<string, Count>, text: string, article: DatedArticle): void {
  const key = text.toLowerCase()
  const count = counts.get(key) ?? { articles: 0, forms: new Map<string, number>(), newest: [] }
  count.articles += 1
  count.forms.set(text, (count.forms.get(text) ?? 0) + 1)
  const last = count.newest.at(KEPT_ARTICLES - 1)
  if (last === undefined || byNewest(article, last) < 0) count.newest = [...count.newest, article].sort(byNewest).slice(0, KEPT_ARTICLES)
  counts.set(key, count)
}

function toSpelling({ articles, forms, newest }: Count): SeenSpelling {
  const [text = ''] = rankCounts(forms)
  return { text, language: scriptLanguage(text) ?? 'und', articles, keys: newest.map(({ key }) => key) }
}

function byFrequency(left: SeenSpelling, right: SeenSpelling): number {
  return right.articles - left.articles || byText(left.text, right.text)
}
