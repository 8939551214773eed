import type { Prisma } from './generated/client'

export const exportIdSelect = { key: true, givenId: true } satisfies Prisma.ArticleSelect

/** What an article is called outside: the identifier that came with it, else its key. */
export function exportId({ key, givenId }: { key: string; givenId: string | null }): string {
  return givenId ?? key
}
