/** How many of the articles that write a name in one way are kept with it, the newest. All of them are counted. */
export const KEPT_ARTICLES = 8

/** One way in which articles write the name of a thing. */
export interface SeenSpelling {
  text: string
  /** That of its script: Arabic texts print `DGSN` in French letters. */
  language: string
  /** How many articles write it so. */
  articles: number
  /** Keys of the newest of them, the newest first. */
  keys: string[]
}

/** An article as the newest are found among many. */
export interface DatedArticle {
  key: string
  /** ISO day or EDTF of publication; `null` when nobody gives it. */
  published: string | null
}

/** The newest first, those without a date last; those of one day in the order of their keys. */
export function byNewest(left: DatedArticle, right: DatedArticle): number {
  const [one, other] = [left.published ?? '', right.published ?? '']
  if (one !== other) return one < other ? 1 : -1
  return left.key < right.key ? -1 : left.key > right.key ? 1 : 0
}
