import 'server-only'
import { z } from 'zod'
import { client } from './client'

const VerdictWord = z.enum(['same', 'different', 'unsure'])

/** An editor's word on two articles, named by their keys: whether they report the same event. */
export interface Verdict {
  left: string
  right: string
  word: z.infer<typeof VerdictWord>
}

/** Keeps an editor's word; a later one on the same two articles, in either order, takes its place. */
export async function saveVerdict({ left, right, word }: Verdict): Promise<void> {
  const pair = left < right ? { left, right } : { left: right, right: left }
  await client().verdict.upsert({ where: { left_right: pair }, create: { ...pair, word }, update: { word } })
}

/** Every verdict, those on articles that are not in the store included: they may come back. */
export async function listVerdicts(): Promise<Verdict[]> {
  const rows = await client().verdict.findMany({
    orderBy: [{ left: 'asc' }, { right: 'asc' }],
    select: { left: true, right: true, word: true },
  })
  return rows.map((row) => ({ ...row, word: VerdictWord.parse(row.word) }))
}
