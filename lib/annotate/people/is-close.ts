/** What may stand between a title or a verb and the name it goes with: "M. X", السيد فلان, "le «X»", and no comma. */
export function isClose(gap: string): boolean {
  return /^[\s.]{0,2}[«“"]?$/.test(gap)
}
