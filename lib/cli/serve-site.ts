import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { storeUrl } from '@/lib/store/store-url'
import { findRevision } from '@/lib/store/state'
import { say } from './print'
import { buildFolder, fingerprintProgram } from './project'
import { forgetServer, refreshPages, rememberServer } from './running-server'
import { UsageError } from './run-command'
import { endTogether, nodeTool, programFile, succeeds } from './run-tool'

const buildStamp = path.join(buildFolder, 'jisr-build.json')
/** Holds the number of the process that serves from the folder. */
const servingNote = path.join(buildFolder, 'jisr-serving')

/** True when nothing listens on the port yet. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}

interface BuildStamp {
  program: string
  store: string
  /** Revision of the store that the pages were made from. */
  revision: number
}

/** Builds the pages unless the last build was made from the same program for the same store. */
export async function buildSite(): Promise<BuildStamp> {
  const wanted = { program: fingerprintProgram(), store: storeUrl() }
  const last = readStamp()
  if (last && last.program === wanted.program && last.store === wanted.store) return last
  refuseIfServed()
  say('Building the pages (less than a minute, only when the program changed) …')
  const revision = await findRevision()
  if (!(await succeeds(nodeTool('next/dist/bin/next', ['build'], { NODE_ENV: 'production' })))) throw new Error('The pages could not be built: see the messages above.')
  const stamp = { ...wanted, revision }
  writeFileSync(buildStamp, JSON.stringify(stamp))
  return stamp
}

/** Building under a server that is running would have it serve the pages of another store or program. */
function refuseIfServed(): void {
  const owner = readOwner()
  if (owner === null || !isAlive(owner)) return
  throw new UsageError(
    `Another Jisr (process ${owner}) serves the pages in ${path.basename(buildFolder)}, which would have to be built anew. Stop it first, or build elsewhere: JISR_BUILD_FOLDER=.next-test npm start`,
  )
}

function readOwner(): number | null {
  try {
    return Number(readFileSync(servingNote, 'utf8')) || null
  } catch {
    return null
  }
}

function isAlive(owner: number): boolean {
  try {
    process.kill(owner, 0)
    return owner !== process.pid
  } catch {
    return false
  }
}

function readStamp(): BuildStamp | null {
  try {
    return JSON.parse(readFileSync(buildStamp, 'utf8')) as BuildStamp
  } catch {
    return null
  }
}

/** Serves the built site until it is stopped; pages made from an older store are refreshed first. */
export async function serveSite(port: number, stamp: BuildStamp): Promise<boolean> {
  const server = programFile('site-server.ts', [String(port)], { NODE_ENV: 'production' })
  writeFileSync(servingNote, String(process.pid))
  process.once('exit', () => rmSync(servingNote, { force: true }))
  endTogether(server)
  const ended = succeeds(server)
  const address = `http://localhost:${port}`
  if (await becomesReady(address, ended)) {
    rememberServer(address)
    process.once('exit', forgetServer)
    if ((await findRevision()) !== stamp.revision) await refreshPages()
    say(`Jisr is at ${address}/fr and ${address}/ar (stop it with Ctrl+C)`)
  }
  return ended
}

async function becomesReady(address: string, ended: Promise<boolean>): Promise<boolean> {
  let over = false
  void ended.then(() => (over = true))
  while (!over) {
    const answer = await fetch(`${address}/api/health/live`).catch(() => null)
    if (answer?.ok) return true
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return false
}
