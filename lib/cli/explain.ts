import { explainPair } from '@/lib/linking/explain-pair'
import type { LinkArticle } from '@/lib/linking/link-input'
import { findPrevious } from '@/lib/store/links'
import { findAnnotations } from '@/lib/store/linking-articles'
import { listVerdicts } from '@/lib/store/verdicts'
import { formatExplanation } from './format-explanation'
import { openStore } from './open-store'
import { print } from './print'
import { runCommand, UsageError } from './run-command'
import { surveyStore } from './survey-store'

/** `npm run explain -- A B`: why two articles of the store, named as `export` names them, are linked or not. */
await runCommand(async () => {
  const [left = '', right = ''] = process.argv.slice(2)
  if (left === '' || right === '' || left === right) throw new UsageError('usage: npm run explain -- A B   (two ids as `npm run export -- articles` prints them)')
  openStore()
  const texts = await findAnnotations([left, right])
  const find = (key: string): LinkArticle => {
    const annotation = texts.get(key)
    if (annotation === undefined) throw new UsageError(`There is no article "${key}" in the store.`)
    return { key, annotation }
  }
  const [one, other] = [find(left), find(right)]
  const { events, people } = await findPrevious()
  const survey = await surveyStore(people)
  const pairs = explainPair(left, right, survey, { events, verdicts: await listVerdicts(), read: (key) => find(key).annotation })
  print(formatExplanation(one, other, pairs))
  return true
})
