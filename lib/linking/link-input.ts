import type { Annotation } from '@/lib/model/annotation'
import type { PreviousLinks } from '@/lib/model/previous-links'
import type { ArticleProfile } from './article-profile'

/** One annotated article. `key` is its stable key in the collection. */
export interface LinkArticle {
  key: string
  annotation: Annotation
}

/** The same, reduced to what linking needs of it. */
export interface ProfiledArticle {
  key: string
  profile: ArticleProfile
}

/** An editor's word on two articles. It outlives every run and wins over every computed link. */
export interface Verdict {
  left: string
  right: string
  word: 'same' | 'different' | 'unsure'
}

export interface LinkInput {
  articles: readonly LinkArticle[]
  previous: PreviousLinks
  verdicts: readonly Verdict[]
}
