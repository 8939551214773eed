import { listSyntheticArticles } from '@/tests/bench/synthetic-articles'
import { annotate } from '@/lib/annotate/annotate'
import { SourceDocument } from '@/lib/model/document'
import * as A from '@/lib/annotate/annotate'
const n = Number(process.argv[2] ?? 2000)
const docs = [...listSyntheticArticles(n)].map(({ line }) => ({ id: line.id, url: null, title: line.title, text: line.text, published: line.published ?? null, language: line.language, source: line.source }))
let chars = 0
for (const d of docs) chars += d.text.length
console.log('chars each', chars / n)
for (let round = 0; round < 8; round++) {
  const t = performance.now(); const c = process.cpuUsage()
  let size = 0
  for (const d of docs) size += annotate(d as never).mentions.length
  const u = process.cpuUsage(c)
  console.log('round', round, ((performance.now() - t) / n).toFixed(3), 'ms each wall', ((u.user + u.system) / 1000 / n).toFixed(3), 'cpu', size)
}
