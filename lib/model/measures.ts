import { z } from 'zod'

/** What texts a measure is made on. */
export const Material = z.enum(['reports', 'other-reports', 'varied-reports', 'translations', 'names', 'declaration', 'invented'])

/** What is measured; `events` is the mean of the best F1 that each event reaches. */
export const MeasuredTask = z.enum(['together', 'across', 'events', 'alone', 'names', 'paragraphs', 'search', 'speed'])

/** What the size of a set is counted in. */
export const SizeUnit = z.enum(['articles', 'events', 'pairs', 'people', 'paragraphs', 'cores'])
export type SizeUnit = z.infer<typeof SizeUnit>

/**
 * How a result is told. Parts of a whole: of what was said, what is right (`precision`); of what was to be said, what
 * was (`recall`); their harmonic mean (`f1`); a plain share. Amounts: articles per second, memory at its peak.
 */
export const ResultKind = z.enum(['f1', 'precision', 'recall', 'share', 'per-second', 'gigabytes'])
export type ResultKind = z.infer<typeof ResultKind>

const AMOUNTS: readonly ResultKind[] = ['per-second', 'gigabytes']

/** True for a result that is a part of a whole, between 0 and 1. */
export function isShare(kind: ResultKind): boolean {
  return !AMOUNTS.includes(kind)
}

const Size = z.partialRecord(SizeUnit, z.number().int().positive()).refine((size) => Object.keys(size).length > 0, { error: 'a set has a size' })

const MeasuredSet = z.strictObject({
  material: Material,
  size: Size,
  /** True only when no rule and no weight was set with the set in sight; `null` where that makes no difference. */
  heldOut: z.boolean().nullable(),
})
export type MeasuredSet = z.infer<typeof MeasuredSet>

const Result = z
  .partialRecord(ResultKind, z.number().nonnegative())
  .refine((result) => Object.keys(result).length > 0, { error: 'a figure has a result' })
  .refine((result) => ResultKind.options.every((kind) => !isShare(kind) || (result[kind] ?? 0) <= 1), { error: 'a share is at most 1' })

const Figure = z.strictObject({ task: MeasuredTask, set: z.string(), result: Result })
export type Figure = z.infer<typeof Figure>

/** How good Jisr is, as measured on one day: `docs/measures.json`, which the page about Jisr shows. */
export const Measures = z
  .strictObject({ date: z.iso.date(), sets: z.record(z.string(), MeasuredSet), figures: z.array(Figure).min(1) })
  .refine(({ sets, figures }) => figures.every(({ set }) => Object.hasOwn(sets, set)), { error: 'every figure names a set that is described' })
  .refine(({ sets, figures }) => Object.keys(sets).every((name) => figures.some(({ set }) => set === name)), { error: 'something is measured on every set' })
export type Measures = z.infer<typeof Measures>
