/**
 * True when the copy that a request speaks of is the present one. Tags compare weakly, as for every conditional reading:
 * `W/"x"` is `"x"`; `*` is any copy.
 *
 * @param condition value of `If-None-Match`
 */
export function holdsTag(condition: string | null, tag: string): boolean {
  const bare = (text: string): string => text.trim().replace(/^W\//, '')
  return (condition ?? '').split(',').some((each) => bare(each) === '*' || bare(each) === bare(tag))
}
