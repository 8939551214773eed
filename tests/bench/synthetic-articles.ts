import type { Language } from '@/lib/languages'
import { inventEvent, inventWorld, type InventedEvent, type InventedWorld } from './invent-event'
import { SeededRandom } from './seeded-random'
import { tellEvent } from './tell-event'
import { tellNothing } from './tell-nothing'

/** An article as a line of JSON lines, and the events that it reports: none for one that reports no meeting. */
export interface SyntheticArticle {
  line: { id: string; title: string; text: string; language: Language; source: string; published?: string }
  events: readonly string[]
}

/** The shape of the collection, as shares; the rest of the articles are the only report of their event. */
const FRENCH = 0.6
const NO_MEETING = 0.2
const COPY = 0.2
const PUBLISHED = 0.7
const TOLD_ONCE = 0.45
const MOST_REPORTS = 8
/** Articles of one event, on the mean of the shares above, to size the world. */
const REPORTS_OF_AN_EVENT = 3
const SOURCES = 120
const DAY = 86_400_000

/**
 * Any number of invented articles, the same for the same seed: meetings told one to eight times in one language or
 * both, with copies among the reports of one language, and articles about no meeting at all. About 650 characters each.
 */
export function* listSyntheticArticles(count: number, seed = 1): Generator<SyntheticArticle> {
  const random = new SeededRandom(seed)
  const world = inventWorld(random, Math.ceil((count * (1 - NO_MEETING)) / REPORTS_OF_AN_EVENT))
  let made = 0
  for (let event = 0; made < count; event++) {
    for (const article of tellNext(random, world, `e${event}`)) {
      if (made === count) return
      yield { ...article, line: { ...article.line, id: `s${made++}` } }
    }
  }
}

function* tellNext(random: SeededRandom, world: InventedWorld, id: string): Generator<SyntheticArticle> {
  // One column for each event on the mean gives the share of articles that report none.
  if (random.chance((NO_MEETING / (1 - NO_MEETING)) * REPORTS_OF_AN_EVENT)) {
    const language = pickLanguage(random)
    yield { line: { id, ...tellNothing(random, language), language, source: pickSource(random) }, events: [] }
  }
  yield* tellOften(random, inventEvent(random, world, id))
}

function* tellOften(random: SeededRandom, event: InventedEvent): Generator<SyntheticArticle> {
  const told: Partial<Record<Language, { title: string; text: string }>> = {}
  for (let left = random.chance(TOLD_ONCE) ? 1 : random.between(2, MOST_REPORTS); left > 0; left--) {
    const language = pickLanguage(random)
    const earlier = told[language]
    const report = earlier !== undefined && random.chance(COPY) ? copy(random, earlier) : tellEvent(random, event, language)
    told[language] = report
    const published = random.chance(PUBLISHED) ? { published: dayAfter(event.day, random.between(0, 2)) } : {}
    yield { line: { id: event.id, ...report, language, source: pickSource(random), ...published }, events: [event.id] }
  }
}

/** The same text, as sites copy it: often without its last sentence. */
function copy(random: SeededRandom, { title, text }: { title: string; text: string }): { title: string; text: string } {
  return { title, text: random.chance(0.5) ? text.split('\n').slice(0, -1).join('\n') : text }
}

function pickLanguage(random: SeededRandom): Language {
  return random.chance(FRENCH) ? 'fr' : 'ar'
}

function pickSource(random: SeededRandom): string {
  return `source-${random.between(1, SOURCES)}`
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}
