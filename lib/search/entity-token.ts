import { toToken } from './search-terms'

/** What stands for a named thing in the index: `entityToken({ kind: 'country', key: 'PK' })` is `country_pk`. */
export function entityToken({ kind, key }: { kind: string; key: string }): string {
  return toToken(`${kind}_${key}`)
}
