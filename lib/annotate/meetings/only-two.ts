/** Both of what are two, and `null` where there is one or three: of GH and TG these, of GH alone `null`. */
export function onlyTwo<Item>([first, second, ...more]: readonly Item[]): [Item, Item] | null {
  return first === undefined || second === undefined || more.length > 0 ? null : [first, second]
}
