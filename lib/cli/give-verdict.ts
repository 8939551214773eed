import { findExportedKey } from '@/lib/store/exported-articles'
import { closeRun, isLastRunCutShort, openRun } from '@/lib/store/runs'
import { findVerdict, forgetVerdict, listVerdicts, saveVerdict, VerdictWord } from '@/lib/store/verdicts'
import { linkStore } from './link-store'

/** What became of an editor's word. */
export interface VerdictReceipt {
  status: 'kept' | 'changed' | 'unchanged' | 'forgotten'
  /** Keys of the two articles, in the order in which they were named. */
  left: string
  right: string
  before: VerdictWord | null
  now: VerdictWord | null
  /** True when the store was linked again, so that pages may differ from before. */
  linked: boolean
}

/** Why a word was not taken, in a sentence. */
export interface Refusal {
  refusal: string
}

/**
 * Keeps an editor's word on two articles, or forgets it, and links the store again at once.
 *
 * @param left an id as `export` prints it, and so is `right`
 * @param order what the editor typed: `same`, `different`, `unsure` or `forget`
 */
export async function giveVerdict(left: string, right: string, order: string): Promise<VerdictReceipt | Refusal> {
  const word = order === 'forget' ? null : VerdictWord.safeParse(order).data
  if (word === undefined) return { refusal: `"${order}" is no verdict: say ${VerdictWord.options.join(', ')} or forget.` }
  const [one, other] = [await findKey(left, word), await findKey(right, word)]
  if (one === null || other === null) return { refusal: `There is no article "${one === null ? left : right}" in the store (npm run export -- articles lists the ids).` }
  if (one === other) return { refusal: `"${left}" and "${right}" are one article: a verdict is about two.` }
  const before = await findVerdict(one, other)
  // A run that was killed may have kept a word without linking.
  const linked = before !== word || (await isLastRunCutShort())
  if (linked) await keepAndLink(one, other, word)
  return { status: statusOf(before, word), left: one, right: other, before, now: word, linked }
}

/** A word on an article that is no longer in the store can still be forgotten. */
async function findKey(id: string, word: VerdictWord | null): Promise<string | null> {
  const known = await findExportedKey(id)
  if (known !== null || word !== null) return known
  return (await listVerdicts()).some(({ left, right }) => left === id || right === id) ? id : null
}

async function keepAndLink(left: string, right: string, word: VerdictWord | null): Promise<void> {
  const run = await openRun('verdict')
  await (word === null ? forgetVerdict(left, right) : saveVerdict({ left, right, word }))
  await linkStore()
  await closeRun(run)
}

function statusOf(before: VerdictWord | null, now: VerdictWord | null): VerdictReceipt['status'] {
  if (before === now) return 'unchanged'
  if (now === null) return 'forgotten'
  return before === null ? 'kept' : 'changed'
}
