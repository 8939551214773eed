import { normsBetween, type Passage, type TokenRange } from '../passage'

/** Days and hours that are told from those of the news: "la veille", "plus tôt dans la journée". */
const BESIDE_NEWS = /\b(?:la veille|l' avant veille|le (?:matin|jour|soir) meme|plus tot dans la (?:journee|matinee)|quelques heures (?:plus tot|auparavant|avant)|dans la matinee|le lendemain)\b/

/**
 * Whether a verb in the pluperfect is news all the same, because its sentence says before it that it was on the day
 * beside that of the news: "La veille, il avait vu le ministre belge". "Il avait vu le ministre belge en mai" is
 * background.
 */
export function isDayOfNews(passage: Passage, { from }: TokenRange, at: number): boolean {
  return passage.language === 'fr' && BESIDE_NEWS.test(normsBetween(passage, from, at).join(' '))
}
