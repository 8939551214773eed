import { surveyArticles } from '@/lib/linking/survey-articles'
import type { Unit } from '@/lib/linking/unit'
import { makeArticle, type ArticleSketch, type MeetingSketch } from './annotation-factory'

/** The units of two meetings, each told by an article of its own: what a rule of linking is asked of. */
export function unitsOfTwo(left: MeetingSketch, right: MeetingSketch, language: ArticleSketch['language'] = 'fr'): [Unit, Unit] {
  const { units } = surveyArticles([{ key: 'a', meeting: left }, { key: 'b', meeting: right }].map(({ key, meeting }) => makeArticle({ key, language, meetings: [meeting] })), [])
  const [one, other] = ['a', 'b'].map((key) => units.find(({ article }) => article.key === key))
  if (one === undefined || other === undefined) throw new Error('no units')
  return [one, other]
}
