import 'server-only'
import { z } from 'zod'
import { client } from './client'

export const VerdictWord = z.enum(['same', 'different', 'unsure'])
export type VerdictWord = z.infer<typeof VerdictWord>

/** An editor's word on two articles, named by their keys: whether they report the same event. */
export interface Verdict {
  left: string
  right: string
  word: VerdictWord
}

/** Keeps an editor's word; a later one on the same two articles, in either order, takes its place. */
export async function saveVerdict({ left, right, word }: Verdict): Promise<void> {
  const pair = orderPair(left, right)
  await client().verdict.upsert({ where: { left_right: pair }, create: { ...pair, word }, update: { word } })
}

/** Takes an editor's word on two articles back, in either order; nothing happens where there is none. */
export async function forgetVerdict(left: string, right: string): Promise<void> {
  await client().verdict.deleteMany({ where: orderPair(left, right) })
}

/** What an editor said of two articles, in either order, or `null`. */
export async function findVerdict(left: string, right: string): Promise<VerdictWord | null> {
  const row = await client().verdict.findUnique({ where: { left_right: orderPair(left, right) }, select: { word: true } })
  return row && VerdictWord.parse(row.word)
}

/** Every verdict, those on articles that are not in the store included: they may come back. */
export async function listVerdicts(): Promise<Verdict[]> {
  const rows = await client().verdict.findMany({
    orderBy: [{ left: 'asc' }, { right: 'asc' }],
    select: { left: true, right: true, word: true },
  })
  return rows.map((row) => ({ ...row, word: VerdictWord.parse(row.word) }))
}

function orderPair(left: string, right: string): Pick<Verdict, 'left' | 'right'> {
  return left < right ? { left, right } : { left: right, right: left }
}
