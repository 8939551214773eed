import { migrateStore } from '@/lib/store/migrate'
import { storeUrl } from '@/lib/store/store-url'
import { say } from './print'

/** Makes the store that `DATABASE_URL` names ready for this version of the program, creating it when it is not there. */
export function openStore(): void {
  const applied = migrateStore(storeUrl())
  if (applied.length > 0) say(`Prepared the store ${storeUrl()}`)
}
