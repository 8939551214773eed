import { readFileSync } from 'node:fs'
import path from 'node:path'
import { annotate } from '@/lib/annotate/annotate'
import { toDocument } from '@/lib/ingest/to-document'
import { groupUnits } from '@/lib/linking/group-units'
import { judgeUnits, priorOf, type Judgement } from '@/lib/linking/judge-units'
import { fitLogistic, type Example } from '@/lib/linking/learn/fit-logistic'
import { handWeights, listFeatures, weighAgain, type Weights } from '@/lib/linking/learn/weigh-again'
import { listCandidates } from '@/lib/linking/list-candidates'
import { surveyArticles, type Survey } from '@/lib/linking/survey-articles'
import type { Unit } from '@/lib/linking/unit'
import { print } from './print'
import { callerFolder, projectRoot } from './project'
import { runCommand } from './run-command'
import { readGold, scoreLinking, type Gold, type Predicted } from './score-linking'

/** How far learned weights may go from those set by hand: the precision of the prior around them. */
const PULLS = [0.3, 1, 3] as const
/** Weights whose learned value differs by more are listed. */
const NOTABLE = 0.5

/** Where labels are: articles.jsonl, gold.tsv and events.tsv, which gives the country of each event. */
interface Labels {
  gold: Gold
  countryOf: ReadonlyMap<string, string>
}

/**
 * `npm run learn:weights [-- DIR]`: learns the weights of evidence from a labelled set, country by country held out,
 * and prints how well hand weights and learned ones link the reports about the country that was not learned from.
 */
await runCommand(async () => {
  const folder = path.resolve(callerFolder, process.argv[2] ?? path.join(projectRoot, 'tests/golden/domain'))
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8')
  const articles = read('articles.jsonl').trim().split('\n').map((line) => {
    const document = toDocument(JSON.parse(line))
    return { key: document.id ?? '', annotation: annotate(document) }
  })
  const labels = { gold: readGold(read('gold.tsv')), countryOf: readCountries(read('events.tsv')) }
  const survey = surveyArticles(articles, [])
  const pairs = listPairs(survey, labels)
  const countries = [...new Set(labels.countryOf.values())].toSorted()
  print(`${articles.length} articles, ${pairs.length} pairs of passages, ${pairs.filter(({ label }) => label).length} of them of one event`)
  print(`held out   ${['hand', ...PULLS.map((pull) => `pull ${pull}`)].map((name) => name.padStart(9)).join('')}   (pair F1)`)
  const folds = countries.map((country) => scoreFold(country, survey, pairs, labels))
  countries.forEach((country, at) => print(`${country.padEnd(11)}${(folds[at] ?? []).map((f1) => f1.toFixed(3).padStart(9)).join('')}`))
  const means = ['hand', ...PULLS].map((_, column) => folds.reduce((sum, fold) => sum + (fold[column] ?? 0), 0) / folds.length)
  print(`${'mean'.padEnd(11)}${means.map((mean) => mean.toFixed(3).padStart(9)).join('')}`)
  printChanges(fitLogistic(pairs, handWeights(), PULLS[1]), pairs)
  return true
})

function readCountries(tsv: string): Map<string, string> {
  const rows = tsv.trim().split('\n').slice(1).map((line) => line.split('\t'))
  return new Map(rows.map(([event = '', , , , countries = '']) => [event, countries.split(',')[0] ?? '']))
}

interface Pair extends Example {
  left: Unit
  right: Unit
}

/**
 * Candidate pairs with their labels. Labels are of articles: of two articles that tell several events together, as
 * many pairs of their passages as they share events are true, the best agreeing ones, and the others are left out.
 */
function listPairs({ units, collection }: Survey, { gold }: Labels): Pair[] {
  const judged = [...listCandidates(units, collection)].flatMap(({ left, right }) => {
    const [one, other] = [units[left], units[right]]
    return one === undefined || other === undefined ? [] : [{ one, other, judgement: judgeUnits(one, other, collection) }]
  })
  const quota = new Map<string, number>()
  return judged
    .toSorted((first, second) => second.judgement.score - first.judgement.score)
    .flatMap(({ one, other, judgement }): Pair[] => {
      const events = [one, other].map(({ article }) => gold.get(article.key)?.events ?? new Set<string>())
      const common = (events[0] ?? new Set<string>()).intersection(events[1] ?? new Set<string>()).size
      const between = `${one.article.key} ${other.article.key}`
      const left = quota.get(between) ?? common
      quota.set(between, left - 1)
      if (common > 0 && left <= 0) return []
      return [{ left: one, right: other, features: listFeatures(judgement, priorOf(one, other)), label: common > 0 }]
    })
}

/** Pair F1 on the reports about one country, of hand weights and of those learned without it. */
function scoreFold(country: string, survey: Survey, pairs: readonly Pair[], labels: Labels): number[] {
  const isAbout = (article: string): boolean => [...(labels.gold.get(article)?.events ?? [])].some((event) => labels.countryOf.get(event) === country)
  const others = pairs.filter(({ left, right }) => !isAbout(left.article.key) && !isAbout(right.article.key))
  const learned = PULLS.map((pull) => fitLogistic(others, handWeights(), pull))
  return [handWeights(), ...learned].map((weights) => scorePairsAbout(isAbout, linkWith(weights, survey), labels.gold))
}

function linkWith(weights: Weights, { units, collection }: Survey): Predicted {
  const known = new Map<string, Judgement>()
  const judge = (left: number, right: number): Judgement => {
    const [one, other] = [units[left], units[right]]
    if (one === undefined || other === undefined) throw new RangeError(`no units ${left}, ${right}`)
    const judgement = known.get(`${left} ${right}`) ?? weighAgain(judgeUnits(one, other, collection), priorOf(one, other), weights)
    known.set(`${left} ${right}`, judgement)
    return judgement
  }
  const predicted = new Map(units.map(({ article }) => [article.key, new Set<string>()]))
  groupUnits(units, listCandidates(units, collection), judge, { together: [], apart: [] }).forEach((group, event) => {
    for (const at of group) predicted.get(units[at]?.article.key ?? '')?.add(String(event))
  })
  return predicted
}

/** Only the articles about the country and those that were wrongly linked to them count. */
function scorePairsAbout(isAbout: (article: string) => boolean, predicted: Predicted, gold: Gold): number {
  const own = [...gold.keys()].filter(isAbout)
  const reached = [...gold.keys()].filter((article) => own.some((known) => !(predicted.get(known) ?? new Set()).isDisjointFrom(predicted.get(article) ?? new Set())))
  const kept = new Set([...own, ...reached])
  return scoreLinking(new Map([...gold].filter(([article]) => kept.has(article))), predicted).pair.f1
}

function printChanges(learned: Weights, pairs: readonly Pair[]): void {
  print('\nrule                       hand  learned  pairs (learned from all, where they differ)')
  for (const [rule, weight] of handWeights()) {
    const other = learned.get(rule) ?? 0
    const seen = pairs.filter(({ features }) => features.has(rule)).length
    if (Math.abs(other - weight) >= NOTABLE) print(`${rule.padEnd(24)} ${weight.toFixed(2).padStart(6)} ${other.toFixed(2).padStart(8)} ${String(seen).padStart(6)}`)
  }
}
