/** First version: the cities kept by hand alone. */
import { readList, readRows } from './read-rows'
import { writeRows } from './write-rows'

writeRows('cities.json', readRows('cities.psv').map(([key, fr = '', ar = '', country, thousands, frMore, arMore]) =>
  [key, country, thousands ? Number(thousands) * 1000 : null, [fr, ...readList(frMore)], [ar, ...readList(arMore)]]))
