import { loadavg } from 'node:os'
import type { Stage, Stopwatch } from './stopwatch'

/** Seconds on the clock and of computing, all threads together. */
interface Cost {
  wall: number
  cpu: number
}

/** What a run took: in all, and in its stages. */
export interface Costs {
  total: Cost
  stages: ReadonlyMap<Stage, Cost>
  /** The most memory that the process ever held, in bytes. */
  peak: number
}

/** Begins to measure this process. `stop` may be called once the run is over. */
export function startCosts(): { timed: Stopwatch; stop: () => Costs } {
  const stages = new Map<Stage, Cost>()
  const began = now(process.cpuUsage())
  const timed: Stopwatch = async (stage, work) => {
    // Saving goes on beside the annotation in other threads; what they do while links are made and saved belongs to that.
    const usage = () => (stage === 'save' ? process.threadCpuUsage() : process.cpuUsage())
    const before = now(usage())
    try {
      return await work()
    } finally {
      const spent = since(before, now(usage()))
      const known = stages.get(stage) ?? { wall: 0, cpu: 0 }
      stages.set(stage, { wall: known.wall + spent.wall, cpu: known.cpu + spent.cpu })
    }
  }
  return { timed, stop: () => ({ total: since(began, now(process.cpuUsage())), stages, peak: process.resourceUsage().maxRSS * 1024 }) }
}

function now({ user, system }: { user: number; system: number }): Cost {
  return { wall: performance.now() / 1000, cpu: (user + system) / 1e6 }
}

function since(before: Cost, after: Cost): Cost {
  return { wall: after.wall - before.wall, cpu: after.cpu - before.cpu }
}

/**
 * The costs as a table. Reading and annotating is what is left when the other stages are taken from the
 * whole: it happens beside saving, in threads of its own, so that its seconds on the clock hold those of saving too.
 */
export function formatCosts({ total, stages, peak }: Costs, articles: number): string {
  const cost = (stage: Stage): Cost => stages.get(stage) ?? { wall: 0, cpu: 0 }
  const [save, link, saveLinks] = [cost('save'), cost('link'), cost('save-links')]
  const reading = { wall: total.wall - link.wall - saveLinks.wall, cpu: total.cpu - save.cpu - link.cpu - saveLinks.cpu }
  const line = (name: string, { wall, cpu }: Cost): string =>
    [name.padEnd(16), wall.toFixed(1).padStart(8), rate(articles, wall), cpu.toFixed(1).padStart(8), ((cpu * 1000) / articles).toFixed(2).padStart(12)].join('')
  return [
    `${articles.toLocaleString('en')} articles, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}`,
    `${'stage'.padEnd(16)}${'wall s'.padStart(8)}${'articles/s'.padStart(12)}${'CPU s'.padStart(8)}${'CPU ms each'.padStart(12)}`,
    line('read + annotate', reading),
    line('save', save),
    line('link', link),
    line('save links', saveLinks),
    line('total', total),
    `peak memory ${Math.round(peak / 1e6)} MB`,
  ].join('\n')
}

function rate(articles: number, seconds: number): string {
  return Math.round(articles / Math.max(seconds, 0.001)).toLocaleString('en').padStart(12)
}
