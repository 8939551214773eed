import type { Person } from '@/lib/model/event'

/** Who a `LocalPerson` of an article is in the collection. */
export type FindPerson = (article: string, localPerson: string) => Person | null

/** Finds the person of the collection behind a person of an article. */
export function indexPeople(people: readonly Person[]): FindPerson {
  const byLocal = new Map<string, Person>()
  for (const person of people) for (const local of person.local) byLocal.set(`${local.article}#${local.person}`, person)
  return (article, localPerson) => byLocal.get(`${article}#${localPerson}`) ?? null
}
