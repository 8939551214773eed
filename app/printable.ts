/** A value of an address as it may be shown on a page: no half of a character, and none that only steers a terminal. */
export function printable(value: string): string {
  return value.toWellFormed().replaceAll(/\p{Cc}/gu, '').trim()
}
