import { createReadStream } from 'node:fs'

const NEWLINE = 0x0a

/** A line of a file (1-based), or `null` bytes when it is longer than the limit. */
export interface FileLine {
  number: number
  bytes: Uint8Array | null
}

/**
 * The lines of a file of any size, one at a time, so that a file larger than memory can be read.
 * A line over `limit` bytes is passed over and given as `null`; `node:readline` would keep it all.
 */
export async function* readLines(file: string, limit: number): AsyncGenerator<FileLine> {
  let number = 1
  let parts: Buffer[] = []
  let length = 0
  const take = (): FileLine => {
    const line = { number: number++, bytes: length > limit ? null : Buffer.concat(parts) }
    parts = []
    length = 0
    return line
  }
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    let from = 0
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      push(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    push(chunk.subarray(from))
  }
  if (length > 0) yield take()

  function push(part: Buffer): void {
    length += part.length
    if (length <= limit) parts.push(part)
    else parts = []
  }
}

/** The number of lines of a file; its bytes are looked at and not kept. */
export async function countLines(file: string): Promise<number> {
  let count = 0
  let isOpen = false
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++
    isOpen = chunk.at(-1) !== NEWLINE
  }
  return count + (isOpen ? 1 : 0)
}
