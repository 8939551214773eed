import 'server-only'
import type { ReportCounts } from '@/lib/model/view'
import { client } from './client'
import { countLanguages, parseLanguage } from './columns'

/** How the store is doing, for the health address and the command line. */
export interface StoreState {
  /** Grows with every change. */
  revision: number
  articles: ReportCounts
  events: number
  /** Dates as ISO strings; `finished` is `null` while it runs and when it was cut short. */
  lastRun: { kind: string; started: string; finished: string | null } | null
}

export async function findStoreState(): Promise<StoreState> {
  const [revision, articles, events, run] = [
    await findRevision(),
    await countArticlesByLanguage(),
    await client().event.count(),
    await client().run.findFirst({ orderBy: { id: 'desc' }, select: { kind: true, startedAt: true, finishedAt: true } }),
  ]
  const lastRun = run && {
    kind: run.kind,
    started: run.startedAt.toISOString(),
    finished: run.finishedAt?.toISOString() ?? null,
  }
  return { revision, articles, events, lastRun }
}

/** A number that grows with every change of the store; 0 for an empty one. */
export async function findRevision(): Promise<number> {
  const state = await client().storeState.findFirst({ select: { revision: true } })
  return state?.revision ?? 0
}

/** The revision in which linking last wrote: it stands still while articles only come in. */
export async function findLinkedRevision(): Promise<number> {
  const state = await client().storeState.findFirst({ select: { linked: true } })
  return state?.linked ?? 0
}

export async function countArticles(): Promise<number> {
  return client().article.count()
}

/** Articles of each language: `{ fr: 4, ar: 1 }`. */
export async function countArticlesByLanguage(): Promise<ReportCounts> {
  const groups = await client().article.groupBy({ by: ['language'], _count: true })
  const counts = countLanguages([])
  for (const group of groups) counts[parseLanguage(group.language)] = group._count
  return counts
}
