import { client } from './client'
import type { Prisma } from './generated/client'

export type Transaction = Prisma.TransactionClient

/**
 * Longest a transaction may take, waiting for another one included, in milliseconds: the links of a hundred thousand
 * articles take some minutes.
 */
const TIME_LIMIT = 4 * 3_600_000

/**
 * Does `work` wholly or not at all. Its first statement raises the store's revision, which takes the write lock at
 * once: SQLite fails a transaction that has read and then wants to write when another process wrote in between.
 * Inside, use only the transaction that is passed in; the client shares its connection and would write into it.
 */
export async function inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return client().$transaction(
    async (transaction) => {
      await transaction.$executeRaw`
        INSERT INTO "StoreState" ("id", "revision") VALUES (1, 1)
        ON CONFLICT ("id") DO UPDATE SET "revision" = "StoreState"."revision" + 1`
      return work(transaction)
    },
    { timeout: TIME_LIMIT, maxWait: TIME_LIMIT },
  )
}
