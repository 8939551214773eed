import { isLanguage, type Language } from '@/lib/languages'

/** What the labels say of one article. */
export interface GoldArticle {
  language: Language
  /** Events that it reports; none for an article that is to be left alone. */
  events: ReadonlySet<string>
}

/** Precision, recall and their harmonic mean, 0..1. */
export interface PairScore {
  precision: number
  recall: number
  f1: number
}

export interface LinkingScore {
  articles: number
  /** Labelled articles that are not in the prediction, and predicted ones without a label. */
  missing: number
  unknown: number
  /** Over all pairs of articles that share an event; `crossPair` over those of one French and one Arabic article. */
  pair: PairScore
  crossPair: PairScore
  /** Mean, over labelled events of two and more articles, of the best F1 that any predicted event reaches. */
  event: number | null
  /** The same over events told in both languages. */
  crossEvent: number | null
  /** Share of the articles without an event that are linked to no other. */
  idle: number | null
  /** The ten events that are found worst, with their F1. */
  worst: [event: string, f1: number][]
}

export type Gold = ReadonlyMap<string, GoldArticle>
export type Predicted = ReadonlyMap<string, ReadonlySet<string>>

/** Reads `article⇥lang⇥events,…` lines under one line of headings; further columns are for people. */
export function readGold(tsv: string): Gold {
  const lines = tsv.trim().split('\n').slice(1)
  return new Map(
    lines.map((line) => {
      const [id = '', language, events = ''] = line.split('\t')
      if (!isLanguage(language)) throw new TypeError(`gold: ${id} has the language ${language}`)
      return [id, { language, events: new Set(events.trim().split(',').filter(Boolean)) }]
    }),
  )
}

/**
 * Scores predicted events against labels. Articles and events are many-to-many; two articles are linked when they
 * share an event. A much-copied event weighs by its pairs in `pair` and once in `event`.
 */
export function scoreLinking(gold: Gold, predicted: Predicted): LinkingScore {
  const pairs = countPairs(gold, predicted)
  const events = [...articlesOfEvents([...gold].map(([id, { events }]) => [id, events]))].filter(([, members]) => members.size > 1)
  const found = articlesOfEvents([...predicted].filter(([id]) => gold.has(id)))
  const best = events.map(([event, members]): [string, number] => {
    const near = new Set([...members].flatMap((id) => [...(predicted.get(id) ?? [])]))
    return [event, Math.max(0, ...[...near].map((other) => overlap(members, found.get(other) ?? new Set())))]
  })
  const languages = (members: Iterable<string>): number => new Set([...members].map((id) => gold.get(id)?.language)).size
  const both = new Set(events.filter(([, members]) => languages(members) > 1).map(([event]) => event))
  const alone = [...gold].filter(([, { events }]) => events.size === 0)
  return {
    articles: gold.size,
    missing: [...gold.keys()].filter((id) => !predicted.has(id)).length,
    unknown: [...predicted.keys()].filter((id) => !gold.has(id)).length,
    pair: scorePairs(pairs.all),
    crossPair: scorePairs(pairs.cross),
    event: mean(best.map(([, f1]) => f1)),
    crossEvent: mean(best.filter(([event]) => both.has(event)).map(([, f1]) => f1)),
    idle: alone.length > 0 ? alone.filter(([id]) => !pairs.linked.has(id)).length / alone.length : null,
    worst: best.toSorted(([, left], [, right]) => left - right).slice(0, 10),
  }
}

interface PairCounts {
  right: number
  wrong: number
  missed: number
}

/** Only pairs of one event are looked at, so that the cost follows the size of events, not of the collection. */
function countPairs(gold: Gold, predicted: Predicted): { all: PairCounts; cross: PairCounts; linked: Set<string> } {
  const all: PairCounts = { right: 0, wrong: 0, missed: 0 }
  const cross: PairCounts = { right: 0, wrong: 0, missed: 0 }
  const articles = [...gold.keys()]
  const isTrue = listPairs(articles, (id) => gold.get(id)?.events)
  const isFound = listPairs(articles, (id) => predicted.get(id))
  const linked = new Set<string>()
  for (const pair of isTrue.union(isFound)) {
    const [left = '', right = ''] = [articles[Math.floor(pair / articles.length)], articles[pair % articles.length]]
    if (isFound.has(pair)) linked.add(left).add(right)
    const cell = isTrue.has(pair) ? (isFound.has(pair) ? 'right' : 'missed') : 'wrong'
    all[cell]++
    if (gold.get(left)?.language !== gold.get(right)?.language) cross[cell]++
  }
  return { all, cross, linked }
}

/** Every two articles that share an event, as one number: place of the first × number of articles + place of the second. */
function listPairs(articles: readonly string[], eventsOf: (id: string) => ReadonlySet<string> | undefined): Set<number> {
  const places = new Map<string, number[]>()
  articles.forEach((id, place) => {
    for (const event of eventsOf(id) ?? []) places.set(event, [...(places.get(event) ?? []), place])
  })
  const pairs = new Set<number>()
  for (const members of places.values()) {
    members.forEach((left, at) => {
      for (const right of members.slice(at + 1)) pairs.add(left * articles.length + right)
    })
  }
  return pairs
}

function scorePairs({ right, wrong, missed }: PairCounts): PairScore {
  const precision = right + wrong > 0 ? right / (right + wrong) : 1
  const recall = right + missed > 0 ? right / (right + missed) : 1
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

function articlesOfEvents(entries: Iterable<readonly [string, ReadonlySet<string>]>): Map<string, Set<string>> {
  const articles = new Map<string, Set<string>>()
  for (const [id, events] of entries) {
    for (const event of events) articles.set(event, (articles.get(event) ?? new Set()).add(id))
  }
  return articles
}

function overlap(members: ReadonlySet<string>, found: ReadonlySet<string>): number {
  const right = members.intersection(found).size
  return right === 0 ? 0 : scorePairs({ right, wrong: found.size - right, missed: members.size - right }).f1
}

function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null
}

/** The score as lines for the terminal, figures to three places and `-` where there is nothing to measure. */
export function formatScore(score: LinkingScore): string {
  const show = (value: number | null): string => value?.toFixed(3) ?? '-'
  const pairLine = (name: 'pair' | 'crossPair'): string =>
    `${name.padEnd(10)} P ${show(score[name].precision)}  R ${show(score[name].recall)}  F1 ${show(score[name].f1)}`
  const line = (name: 'event' | 'crossEvent' | 'idle'): string => `${name.padEnd(10)} ${show(score[name])}`
  return [
    `articles ${score.articles}, not in the prediction ${score.missing}, unknown ids ${score.unknown}`,
    pairLine('pair'), pairLine('crossPair'),
    line('event'), line('crossEvent'), line('idle'),
    `worst events: ${score.worst.map(([event, f1]) => `${event}=${f1.toFixed(2)}`).join(' ')}`,
  ].join('\n')
}
