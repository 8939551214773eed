import type { SearchStore, SpeltPerson } from '@/lib/model/search-store'
import { nameSimilarity } from '@/lib/text/name-similarity'
import { listNameTokens } from '@/lib/text/name-tokens'
import { remembering } from '@/lib/text/remembering'
import { sameName } from '@/lib/text/same-name'
import { countConsonants } from '@/lib/text/sound-distance'
import { nameKeys } from './name-keys'
import { listNameWords } from './name-words'
import type { QueryPlan, Slot, SlotNames } from './query-plan'

/** How alike two words must sound to be one name; short names are told apart by less. */
const LEAST_SIMILARITY = 0.8
const LEAST_SHORT_SIMILARITY = 0.92
const SHORT_NAME = 2
/** Ways of writing one name that are looked for. */
const MOST_SPELLINGS = 12
/** Neighbouring words that may be one name together: first name, middle name, surname. */
const LONGEST_NAME = 4

/**
 * Finds for each word that may be a name how the articles of the collection write it, and whose it is: `Hammushi` is
 * written Hammouchi, Hamouchi, حموشي; «الشودري» Choudhary. A word that sounds like nobody is left as it is.
 */
export async function resolveNames(plan: QueryPlan, store: Pick<SearchStore, 'findPeople'>): Promise<QueryPlan> {
  return { ...plan, slots: await resolveSlots(plan.slots, store), excluded: await resolveSlots(plan.excluded, store) }
}

async function resolveSlots(slots: readonly Slot[], store: Pick<SearchStore, 'findPeople'>): Promise<Slot[]> {
  const people = await Promise.all(slots.map(({ nameKeys }) => (nameKeys.length === 0 ? [] : store.findPeople(nameKeys))))
  const words = slots.map((slot, index) => readWord(slot, people[index] ?? []))
  const resolved = slots.map((slot, index) => ({ ...slot, names: words[index]?.names ?? slot.names }))
  for (let width = 2; width <= LONGEST_NAME; width++) {
    for (let from = 0; from + width <= resolved.length; from++) readTogether(resolved, words, from, from + width)
  }
  return resolved
}

/** A word read as a name, and whoever has a word that sounds somewhat like it: the only ones who may bear it with others. */
interface WordRead {
  names: SlotNames
  near: ReadonlySet<SpeltPerson>
}

/** One word as a name: every word of a spelling that sounds like it, and whoever is called so. */
function readWord({ text, nameKeys: keys }: Slot, people: readonly SpeltPerson[]): WordRead {
  const least = countConsonants(listNameTokens(text)[0]?.sounds[0] ?? '') <= SHORT_NAME ? LEAST_SHORT_SIMILARITY : LEAST_SIMILARITY
  const spellings = new Map<string, SlotNames['spellings'][number]>()
  const seen = new Map<string, number>()
  const [near, alike] = [new Set<SpeltPerson>(), new Set<SpeltPerson>()]
  for (const person of people) {
    for (const { text: name, language } of person.spellings) {
      for (const part of listParts(name)) {
        const key = part.terms.join(' ')
        const similarity = seen.get(key) ?? (sharesKey(part, keys) ? nameSimilarity(text, part.text) : 0)
        seen.set(key, similarity)
        if (similarity >= LEAST_SIMILARITY) near.add(person)
        if (similarity < least) continue
        alike.add(person)
        if (!spellings.has(key)) spellings.set(key, { terms: part.terms, text: part.text, language })
      }
    }
  }
  const bearers = [...alike].filter((person) => person.spellings.some((spelling) => sameName(text, spelling.text)))
  return { names: { spellings: [...spellings.values()].slice(0, MOST_SPELLINGS), people: bearers.map(({ id }) => id) }, near }
}

/** A word of a name, or two neighbours, of which `first` is the first. */
interface NamePart {
  text: string
  terms: string[]
  first: string | null
}

/** The words of a name, and two neighbours that may be one word elsewhere: عبد اللطيف is Abdellatif. */
const listParts = remembering((name): readonly NamePart[] => {
  const words = listNameWords(name)
  return words.flatMap((word, index) => {
    const next = words[index + 1]
    const alone = { text: word.text, terms: [word.token], first: null }
    return next === undefined ? [alone] : [alone, { text: `${word.text} ${next.text}`, terms: [word.token, next.token], first: word.text }]
  })
})

/** Most neighbours are no one word, which the first of them tells at less cost: a key begins like عبد, and goes on. */
function sharesKey({ text, first }: NamePart, keys: readonly string[]): boolean {
  const isPossible = first === null || nameKeys(first).some((start) => keys.some((key) => key.length > start.length && key.startsWith(start)))
  return isPossible && nameKeys(text).some((one) => keys.includes(one))
}

/** Some words together as one name: who is called so is meant, and in whatever way the articles write the whole name. */
function readTogether(slots: Slot[], words: readonly WordRead[], from: number, to: number): void {
  const window = slots.slice(from, to)
  if (!window.every(({ mayBeName }) => mayBeName)) return
  const text = window.map((slot) => slot.text).join(' ')
  const candidates = new Map(words.slice(from, to).flatMap(({ near }) => Array.from(near, (person) => [person.id, person])))
  const bearers = [...candidates.values()].filter((person) => person.spellings.some((spelling) => sameName(text, spelling.text)))
  if (bearers.length === 0) return
  const whole = bearers.flatMap(({ spellings }) => spellings).slice(0, MOST_SPELLINGS).flatMap(({ text: name, language }) => {
    const terms = listNameWords(name).map(({ token }) => token)
    return terms.length < 2 && to - from > 1 ? [] : [{ terms, text: name, language }]
  })
  for (let index = from; index < to; index++) {
    const slot = slots[index]
    if (slot) slots[index] = { ...slot, names: { spellings: [...slot.names.spellings, ...whole], people: bearers.map(({ id }) => id) } }
  }
}
