import { createRequire } from 'node:module'

/**
 * As much of Next's own cache as is of interest here.
 *
 * @typedef {{ kind: string, status?: number | undefined } | null} Kept
 * @typedef {{ fs: { existsSync(file: string): boolean }, getFilePath(name: string, kind: string): string, get(key: string, of: { kind: string, isFallback: boolean }): Promise<unknown>, revalidateTag(tags: string[]): Promise<void>, set(key: string, page: Kept, context: object): Promise<void> }} Cache
 * @type {{ default: new (context: object) => Cache }}
 */
const { default: FileSystemCache } = createRequire(import.meta.url)('next/dist/server/lib/incremental-cache/file-system-cache')

const PAGE = 'APP_PAGE'

/**
 * Where Next keeps the pages that it has rendered: in memory up to a limit, and in the folder of the build. Other than
 * Next's own cache it keeps no answer to an address that leads nowhere: there is no end of them, and each would be kept
 * for good. A page that has gone is another matter: its 404 takes the place of what was kept, so that the old page is
 * never shown again.
 */
export default class PageCache extends FileSystemCache {
  /**
   * @override
   * @param {string} key
   * @param {Kept} page
   * @param {object} context
   */
  async set(key, page, context) {
    const leadsNowhere = page?.kind === PAGE && page.status === 404
    // Asked of the disk: after a refresh Next's own reading says that nothing is kept, while the old page still stands there.
    if (leadsNowhere && !this.fs.existsSync(this.getFilePath(`${key}.html`, PAGE))) return
    await super.set(key, page, context)
  }
}
