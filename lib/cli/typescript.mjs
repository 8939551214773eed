// Lets Node run this program as it is written: `@/…`, imports without their ending, types, tables in JSON. Types are
// blanked out where they stand, so that the lines of an error are those of the file, and no map has to be kept
// (docs/decisions/024).
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { enableCompileCache, registerHooks, stripTypeScriptTypes } from 'node:module'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

const root = new URL('../../', import.meta.url)
const kept = new URL('node_modules/.cache/jisr/', root)

const isFile = (url) => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false

// What V8 made of the code is kept as well.
enableCompileCache(fileURLToPath(kept))

/** The file that an import of ours means, or `null`: a package. */
function findOwn(specifier, parent) {
  const isAlias = specifier.startsWith('@/')
  if (!isAlias && !specifier.startsWith('./') && !specifier.startsWith('../')) return null
  const url = isAlias ? new URL(specifier.slice(2), root) : new URL(specifier, parent)
  return [`${url.href}.ts`, url.href].map((href) => new URL(href)).find(isFile) ?? null
}

/** A file without its types; what it was the last time is kept, since to strip all of them takes longer than to load them. */
function strip(source) {
  const file = new URL(`${createHash('sha256').update(process.version).update(source).digest('hex')}.js`, kept)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const code = stripTypeScriptTypes(source)
    keep(file, code)
    return code
  }
}

/** Another thread may be at the same file: it is there whole or not at all. Where nothing can be written, nothing is kept. */
function keep(file, code) {
  const own = new URL(`${file.href}.${process.pid}-${threadId}`)
  try {
    mkdirSync(kept, { recursive: true })
    writeFileSync(own, code)
    renameSync(own, file)
  } catch {
    // The program is loaded all the same, only slower.
  }
}

registerHooks({
  resolve(specifier, context, nextResolve) {
    const own = context.parentURL?.endsWith('.ts') ? findOwn(specifier, context.parentURL) : null
    return own === null ? nextResolve(specifier, context) : { url: own.href, shortCircuit: true }
  },
  load(url, context, nextLoad) {
    if (!url.startsWith(root.href) || url.includes('/node_modules/') || !/\.(?:ts|json)$/.test(url)) return nextLoad(url, context)
    const text = readFileSync(fileURLToPath(url), 'utf8')
    const source = url.endsWith('.ts') ? strip(text) : `export default JSON.parse(${JSON.stringify(text)})`
    return { format: 'module', source, shortCircuit: true }
  },
})
