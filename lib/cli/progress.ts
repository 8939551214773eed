import { say } from './print'

/** How often the line is drawn, in milliseconds; in a log file, where it cannot be redrawn, much less often. */
const PACE = { terminal: 100, log: 10_000 } as const
const WIDTH = 24

export interface Progress {
  /** `total` is `null` while nobody can know it. */
  advance(done: number, total: number | null): void
  /** Clears the line, so that something else can be printed. */
  clear(): void
}

/**
 * A progress line on standard error for work that takes a while: `label [######------] 1,200 / 2,400, 310/s`.
 * Short work draws nothing, since the first drawing waits for the pace.
 */
export function startProgress(label: string, now: () => number = Date.now): Progress {
  const isTerminal = process.stderr.isTTY
  const started = now()
  let drawn = started
  let visible = false
  return {
    advance(done, total) {
      const time = now()
      if (time - drawn < (isTerminal ? PACE.terminal : PACE.log)) return
      drawn = time
      const line = progressLine(label, done, total, (time - started) / 1000)
      if (!isTerminal) return say(line)
      process.stderr.write(`\r\u001b[2K${line}`)
      visible = true
    },
    clear() {
      if (visible) process.stderr.write('\r\u001b[2K')
      visible = false
    },
  }
}

/** The words of the line: `progressLine('Reading', 12, 24, 2)` is `Reading [############------------] 12 / 24, 6/s`. */
export function progressLine(label: string, done: number, total: number | null, seconds: number): string {
  const count = (number: number): string => number.toLocaleString('en')
  const rate = `${count(Math.round(done / Math.max(seconds, 0.001)))}/s`
  if (total === null) return `${label} ${count(done)}, ${rate}`
  const filled = total === 0 ? WIDTH : Math.min(WIDTH, Math.round((done / total) * WIDTH))
  return `${label} [${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${count(done)} / ${count(total)}, ${rate}`
}
