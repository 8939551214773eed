import type { Receipt } from '@/lib/model/run'
import { getTranslator } from '@/lib/i18n/translate'
import { languageTags } from '@/lib/languages'

/** A line to the person at the terminal. Standard output is kept for what other programs read. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** A line for a pipe. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

const MARKS: Readonly<Record<Receipt['status'], string>> = { added: '+', updated: '~', unchanged: '=', failed: '!' }

/** A receipt on one line; a failure says why in both languages. */
export function receiptLine(receipt: Receipt): string {
  const head = `${MARKS[receipt.status]} ${receipt.status.padEnd(9)} ${receipt.input}`
  const { code } = receipt
  if (code === null) return receipt.language ? `${head} (${receipt.language})` : head
  const reasons = languageTags.map((language) => getTranslator(language)(`error.${code}`, receipt.details))
  return `${head}: ${reasons.join(' / ')}`
}
