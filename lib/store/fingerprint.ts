import { createHash } from 'node:crypto'

/** A short digest of plain data: the same for the same data, so that a run can leave alone what did not change. */
export function fingerprint(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('base64url').slice(0, 22)
}
