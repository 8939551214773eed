import type { Language } from '@/lib/languages'
import { listSyntheticArticles } from '@/tests/bench/synthetic-articles'

export interface BenchQuery {
  kind: string
  query: string
  language: Language
}

/** Articles of which queries are made, far enough from one another to differ. */
const SAMPLES = 40

/** A few hundred queries as readers would ask them of the synthetic articles: their names, words, phrases, and slips. */
export function listBenchQueries(count: number): BenchQuery[] {
  const step = Math.max(1, Math.floor(count / SAMPLES))
  const queries: BenchQuery[] = []
  let index = 0
  for (const { line } of listSyntheticArticles(count)) {
    if (index++ % step === 0) queries.push(...queriesOf(line))
  }
  return [...queries, ...FREQUENT]
}

/** Words that stand in very many of the articles: the hardest for an index. */
const FREQUENT: readonly BenchQuery[] = [
  ...['ministre', 'coopération', 'communiqué', 'entretiens', 'partenariat entre les deux pays', 'Maroc', 'ministre de l’Intérieur', 'terrorisme', '2024', 'mars'].map(frequent('fr')),
  ...['الوزير', 'التعاون', 'البلاغ', 'مباحثات', 'المغرب', 'وزير الداخلية', 'الإرهاب', 'يوم الاثنين'].map(frequent('ar')),
]

function frequent(language: Language): (query: string) => BenchQuery {
  return (query) => ({ kind: 'frequent', query, language })
}

function queriesOf({ title, text, language, published }: { title: string; text: string; language: Language; published?: string }): BenchQuery[] {
  const words = text.split(/[\s.,،:؛()]+/u).filter((word) => word.length > 3)
  const [surname = ''] = title.split(' ')
  const at = (share: number): string => words[Math.floor(words.length * share)] ?? ''
  const other: Language = language === 'fr' ? 'ar' : 'fr'
  const slip = surname.length > 4 ? surname.slice(0, 2) + surname.slice(3) : surname
  const made: [kind: string, query: string, reader: Language][] = [
    ['name', surname, language],
    ['whole title', title, language],
    ['word', at(0.7), language],
    ['two words', `${at(0.4)} ${at(0.8)}`, language],
    ['for the other language', `${surname} ${at(0.6)}`, other],
    ['phrase', `"${text.split(/\s+/u).slice(4, 7).join(' ')}"`, language],
    ['without', `${surname} -${at(0.5)}`, language],
    ['slip', slip, language],
    ['nowhere', `${slip}zqx`, language],
    ...(published ? [['month', `${surname} ${published.slice(0, 4)}`, language] as [string, string, Language]] : []),
  ]
  return made.map(([kind, query, reader]) => ({ kind, query, language: reader }))
}
