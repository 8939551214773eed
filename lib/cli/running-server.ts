import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { storeFile, storeUrl } from '@/lib/store/store-url'

/** A server that reads this store and can be told that the store has changed. */
const ServerNote = z.object({ address: z.url(), process: z.number().int() })
type ServerNote = z.infer<typeof ServerNote>

/** Beside the store, since that is what the server and the command line have in common. */
function noteFile(): string {
  return `${storeFile(storeUrl())}.server.json`
}

function readNote(): ServerNote | null {
  try {
    return ServerNote.parse(JSON.parse(readFileSync(noteFile(), 'utf8')))
  } catch {
    return null
  }
}

/** Leaves a note for other commands on where this process serves. */
export function rememberServer(address: string): void {
  mkdirSync(path.dirname(noteFile()), { recursive: true })
  writeFileSync(noteFile(), JSON.stringify({ address, process: process.pid } satisfies ServerNote))
}

/** Takes the note away, unless another server has left its own since. */
export function forgetServer(): void {
  if (readNote()?.process === process.pid) rmSync(noteFile(), { force: true })
}

/** Tells the running server, if there is one, to make its pages anew. True when it answered. */
export async function refreshPages(): Promise<boolean> {
  const note = readNote()
  if (!note) return false
  const answer = await fetch(`${note.address}/api/refresh`, { method: 'POST', signal: AbortSignal.timeout(10_000) }).catch(() => null)
  return answer?.ok ?? false
}
