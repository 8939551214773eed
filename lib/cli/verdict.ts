import { listExportIds } from '@/lib/store/exported-articles'
import { findPrevious } from '@/lib/store/links'
import { listVerdicts, type Verdict } from '@/lib/store/verdicts'
import { contradictionLines, listLine, outcomeLine, verdictLine, type Known } from './format-verdicts'
import { giveVerdict } from './give-verdict'
import { openStore } from './open-store'
import { print, say } from './print'
import { runCommand, UsageError } from './run-command'
import { refreshPages } from './running-server'

/** `npm run verdict -- A B same|different|unsure|forget`: an editor's word on two articles; without arguments, all words. */
await runCommand(async () => {
  const [left, right, word, ...more] = process.argv.slice(2)
  if (left === undefined) return listAll()
  if (right === undefined || word === undefined || more.length > 0) {
    throw new UsageError('usage: npm run verdict -- A B same|different|unsure|forget   (two ids as `npm run export -- articles` prints them; without arguments: every verdict)')
  }
  return giveOne(left, right, word)
})

async function listAll(): Promise<boolean> {
  openStore()
  const verdicts = await listVerdicts()
  if (verdicts.length === 0) say('No verdict has been given.')
  const known = await findKnown(verdicts)
  for (const verdict of verdicts) print(listLine(verdict, known))
  for (const line of contradictionLines(verdicts, known)) print(line)
  return true
}

async function giveOne(left: string, right: string, word: string): Promise<boolean> {
  openStore()
  const receipt = await giveVerdict(left, right, word)
  if ('refusal' in receipt) {
    say(receipt.refusal)
    return false
  }
  const verdicts = await listVerdicts()
  const known = await findKnown([receipt, ...verdicts])
  print(verdictLine(receipt, known))
  for (const line of contradictionLines(verdicts, known)) print(line)
  say(outcomeLine(receipt, known))
  if (receipt.linked && (await refreshPages())) say('The running server was told to refresh its pages.')
  return true
}

async function findKnown(verdicts: readonly Pick<Verdict, 'left' | 'right'>[]): Promise<Known> {
  const { events } = await findPrevious()
  return { events, ids: await listExportIds(verdicts.flatMap(({ left, right }) => [left, right])) }
}
