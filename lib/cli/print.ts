import type { Receipt } from '@/lib/model/run'
import { getTranslator, isPlainKey, type Values } from '@/lib/i18n/translate'
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
  if (receipt.code === null) return receipt.language ? `${head} (${receipt.language})` : head
  return `${head}: ${reasonsOf(receipt.code, receipt.details).join(' / ')}`
}

/** What went wrong, a sentence in each language; the bare code if the dictionaries do not know it. */
export function reasonsOf(code: string, details: Readonly<Record<string, string>>): string[] {
  const key = `error.${code}`
  return isPlainKey(key) ? languageTags.map((language) => getTranslator(language)(key, valuesOf(details))) : [code]
}

/** A limit that is a bare number is written as each language's readers write numbers; an HTTP status is none. */
function valuesOf({ limit, ...details }: Receipt['details']): Values {
  return limit === undefined ? details : { ...details, limit: /^\d+$/.test(limit) ? Number(limit) : limit }
}
