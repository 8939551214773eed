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

/** The kind of file that this loader reads. */
const OURS = 'jisr'

const isFile = (url) => statSync(url, { throwIfNoEntry: false })?.isFile() ?? false

// What V8 made of the code is kept as well.
enableCompileCache(fileURLToPath(kept))

/** The file that an import of ours means, or `null`: a package. */
function findOwn(specifier, parent) {
  const isAlias = specifier.startsWith('@/')
  if (!isAlias && !/^(?:\.{1,2}\/|file:)/.test(specifier)) return null
  const url = isAlias ? new URL(specifier.slice(2), root) : new URL(specifier, parent)
  return [`${url.href}.ts`, url.href].map((href) => new URL(href)).find((file) => /\.(?:ts|json)$/.test(file.pathname) && isFile(file)) ?? null
}

/** A file without its types; what it was the last time is kept, since to strip all of them takes longer than to load them. */
function strip(source, url) {
  const file = new URL(`${createHash('sha256').update(process.version).update(source).digest('hex')}.js`, kept)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    const code = stripTypes(source, url)
    keep(file, code)
    return code
  }
}

/** Node's own message tells the line and not the file; the file is not part of what is kept, as two may be the same. */
function stripTypes(source, url) {
  try {
    return stripTypeScriptTypes(source)
  } catch (error) {
    throw new SyntaxError(`${fileURLToPath(url)}: ${error.message}`, { cause: error })
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

/**
 * By a file of ours, by a program on the command line, or by nobody, as the first file. What a tool asks for is its
 * own: Next's tables lie in the project too.
 */
const isAskedByUs = (parent) => parent === undefined || /(?:\.ts|\/\[eval\d*\])$/.test(parent)

registerHooks({
  resolve(specifier, context, nextResolve) {
    const own = isAskedByUs(context.parentURL) ? findOwn(specifier, context.parentURL) : null
    return own === null ? nextResolve(specifier, context) : { url: own.href, format: OURS, shortCircuit: true }
  },
  load(url, context, nextLoad) {
    if (context.format !== OURS) return nextLoad(url, context)
    const text = readFileSync(fileURLToPath(url), 'utf8').replace(/^\ufeff/, '')
    const source = url.endsWith('.ts') ? strip(text, url) : `export default JSON.parse(${JSON.stringify(text)})`
    return { format: 'module', source, shortCircuit: true }
  },
})
