import path from 'node:path'
import { JisrError } from '@/lib/model/jisr-error'

/** Where the articles are kept when nobody says otherwise, from the project's folder (where npm runs every command). */
const DEFAULT_FILE = 'data/jisr.db'

/**
 * Address of the store: `DATABASE_URL`, else a file under `data/`. A relative file becomes absolute, because the
 * server, the command line and Prisma do not agree on what it is relative to.
 *
 * @example storeUrl({}) // 'file:/srv/jisr/data/jisr.db'
 * @example storeUrl({ DATABASE_URL: 'file:مجموعة.db' }) // 'file:/srv/jisr/مجموعة.db'
 */
export function storeUrl(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  return `file:${storeFile(environment.DATABASE_URL || `file:${DEFAULT_FILE}`)}`
}

/**
 * The file behind a `file:` address, absolute.
 *
 * @throws JisrError `bad-store` for any other kind of address.
 */
export function storeFile(url: string): string {
  if (!url.startsWith('file:')) throw new JisrError('bad-store', { store: url.replace(/:.*/s, ':…') })
  return path.resolve(url.slice('file:'.length).replace(/\?.*$/, ''))
}
