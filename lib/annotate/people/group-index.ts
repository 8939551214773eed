import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { tokenise } from '@/lib/text/tokenise'
import { isFull, type NamedSpan } from './named'
import { surnameKey } from './surname-key'

/** One spelling of a name, with what it is compared by. */
interface Spelling {
  name: NamedSpan
  surname: string
  /** First letter of the family name, which it keeps in all spellings of one script. */
  initial: string
  blocks: ReadonlySet<string>
}

interface Group {
  members: NamedSpan[]
  /** The first spellings: nobody has more than a handful. */
  spellings: Spelling[]
}

/** A page may name hundreds of people who share a family name; the last ones are who a further name can mean. */
const MOST_CANDIDATES = 20
const MOST_SPELLINGS = 5

/** Groups of names that are one person's; a name is compared only with the groups that share a key with it. */
export class GroupIndex {
  readonly #groups: Group[] = []
  readonly #byKey = new Map<string, Set<number>>()
  readonly #byText = new Map<string, number>()
  readonly #byEnd = new Map<string, number>()

  /** Adds a name to the last group that it fits, else to a new one. */
  add(name: NamedSpan): void {
    const index = this.#byText.get(name.text) ?? this.#byEnd.get(endOf(name, name.from, otherScript(name))) ?? this.#place(toSpelling(name))
    this.#groups[index]?.members.push(name)
    this.#byText.set(name.text, index)
    // The same name again in the other script stands right behind it: هولغر مونش Holger Münch.
    this.#byEnd.set(endOf(name, name.to, name.language), index)
  }

  list(): NamedSpan[][] {
    return this.#groups.map(({ members }) => members)
  }

  /** Finds the group of a new spelling, or makes one, and remembers it there. */
  #place(spelling: Spelling): number {
    const keys = keysOf(spelling)
    const index = this.#findGroup(spelling, keys) ?? this.#groups.push({ members: [], spellings: [] }) - 1
    const group = this.#groups[index]
    if (group !== undefined && group.spellings.length < MOST_SPELLINGS) group.spellings.push(spelling)
    for (const key of keys) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, new Set([index]))
      else known.add(index)
    }
    return index
  }

  #findGroup(spelling: Spelling, keys: readonly string[]): number | null {
    const candidates = new Set(keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])].slice(-MOST_CANDIDATES)))
    const last = [...candidates].sort((left, right) => right - left).slice(0, MOST_CANDIDATES)
    return last.find((index) => this.#groups[index]?.spellings.some((member) => isSamePerson(member, spelling))) ?? null
  }
}

function toSpelling(name: NamedSpan): Spelling {
  const initial = (tokenise(name.text).at(-1)?.norm ?? '').replace(/^ال/, '').charAt(0)
  return { name, surname: surnameKey(name.text), initial, blocks: new Set(nameBlockingKeys(name.text)) }
}

function keysOf({ name, surname, blocks }: Spelling): string[] {
  return [...(surname.length > 1 ? [`surname ${surname}`] : []), ...(isFull(name) ? [...blocks].map((block) => `block ${block}`) : [])]
}

/** The script goes with the place: two names side by side in one script are two people. */
function endOf({ paragraph }: NamedSpan, token: number, language: string): string {
  return `${paragraph} ${token} ${language}`
}

const otherScript = ({ language }: NamedSpan) => (language === 'ar' ? 'fr' : 'ar')

function isSamePerson(left: Spelling, right: Spelling): boolean {
  if (isFull(left.name) && isFull(right.name)) return !left.blocks.isDisjointFrom(right.blocks) && sameName(left.name.text, right.name.text)
  const otherInitial = left.name.language === right.name.language && left.initial !== right.initial
  return left.surname === right.surname && left.surname.length > 1 && !otherInitial
}
