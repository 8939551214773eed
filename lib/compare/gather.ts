/**
 * Things gathered into groups: each joins the first group whose leading thing takes it, else it leads one of its own.
 *
 * By their first letter: `gather(['Rabat', 'Rome', 'Oslo'], (one, other) => one[0] === other[0])` is
 * `[['Rabat', 'Rome'], ['Oslo']]`, and «رباط»، «روما»، «أوسلو» are two groups as well.
 */
export function gather<Thing>(things: readonly Thing[], takes: (leader: Thing, thing: Thing) => boolean): Thing[][] {
  const groups: { leader: Thing; members: Thing[] }[] = []
  for (const thing of things) {
    const group = groups.find(({ leader }) => takes(leader, thing))
    if (group) group.members.push(thing)
    else groups.push({ leader: thing, members: [thing] })
  }
  return groups.map(({ members }) => members)
}
