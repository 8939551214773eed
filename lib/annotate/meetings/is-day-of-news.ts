import { normsBetween, type Passage, type TokenRange } from '../passage'

/** Days and hours that are told from those of the news: "la veille", "plus tôt dans la journée". */
const BESIDE_NEWS = /\b(?:la veille|l' avant veille|le (?:matin|jour|soir) meme|plus tot dans la (?:journee|matinee)|quelques heures (?:plus tot|auparavant|avant)|dans la matinee|le lendemain)\b/

/** The margin of what was told before. That of an assembly by its name may be of another year. */
const ITS_MARGIN = /(?:^| )علي (?:الهامش|هامشه|هامشها|هامشهما)(?: |$)/

/**
 * Whether a verb in the pluperfect is news all the same, because its sentence says that it was on the day beside that of
 * the news, or in the corridors of it: "La veille, il avait vu le ministre belge", وكان قد التقى على الهامش الوزير البلجيكي.
 * "Il avait vu le ministre belge en mai" is background.
 */
export function isDayOfNews(passage: Passage, { from, to }: TokenRange, at: number): boolean {
  return passage.language === 'fr' ? BESIDE_NEWS.test(normsBetween(passage, from, at).join(' ')) : ITS_MARGIN.test(normsBetween(passage, from, to).join(' '))
}
