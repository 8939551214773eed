import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { storeFile, storeUrl } from '@/lib/store/store-url'

/** Where a server that reads this store can be told that the store has changed. */
const ServerNote = z.object({ address: z.url(), token: z.string() })
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

/** Leaves a note for other commands. Readable by its owner alone: the token is what lets them refresh pages. */
export function rememberServer(note: ServerNote): void {
  mkdirSync(path.dirname(noteFile()), { recursive: true })
  rmSync(noteFile(), { force: true })
  writeFileSync(noteFile(), JSON.stringify(note), { mode: 0o600 })
}

/** Takes the note away, unless another server has left its own since. */
export function forgetServer(token: string): void {
  if (readNote()?.token === token) rmSync(noteFile(), { force: true })
}

/** Tells the running server, if there is one, to make its pages anew. True when it did. */
export async function refreshPages(): Promise<boolean> {
  const note = readNote()
  if (!note) return false
  const answer = await fetch(`${note.address}/api/refresh`, {
    method: 'POST',
    headers: { authorization: `Bearer ${note.token}` },
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null)
  return answer?.ok ?? false
}
