import { explainPair } from '@/lib/linking/explain-pair'
import { findPrevious } from '@/lib/store/links'
import { listArticlesForLinking } from '@/lib/store/linking-articles'
import { listVerdicts } from '@/lib/store/verdicts'
import { formatExplanation } from './format-explanation'
import { openStore } from './open-store'
import { print } from './print'
import { runCommand, UsageError } from './run-command'

/** `npm run explain -- A B`: why two articles of the store, named as `export` names them, are linked or not. */
await runCommand(async () => {
  const [left = '', right = ''] = process.argv.slice(2)
  if (left === '' || right === '' || left === right) throw new UsageError('usage: npm run explain -- A B   (two ids as `npm run export -- articles` prints them)')
  openStore()
  const articles = await listArticlesForLinking()
  const [one, other] = [left, right].map((key) => {
    const article = articles.find((known) => known.key === key)
    if (article === undefined) throw new UsageError(`There is no article "${key}" in the store.`)
    return article
  })
  if (one === undefined || other === undefined) return false
  const previous = await findPrevious()
  print(formatExplanation(one, other, explainPair(left, right, { articles, previous, verdicts: await listVerdicts() }, previous)))
  return true
})
