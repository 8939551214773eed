import { nameBlockingKeys, sameName } from '@/lib/text/same-name'
import { remembering } from '@/lib/text/remembering'
import { tokenise } from '@/lib/text/tokenise'
import { isGivenName } from './given-names'
import { compoundOpeners, nameParticles } from './particles'
import { isFull, type NamedSpan } from './named'
import { surnameKey } from './surname-key'

/** What a name is compared by. */
interface Likeness {
  /** Given name and family name. */
  full: boolean
  surname: string
  /**
   * Consonants of the parts between the given name and the last one: of "Fernando Ruiz Gómez" the paper goes on with
   * "M. Ruiz".
   */
  inner: ReadonlySet<string>
  /** First letter of the family name, which it keeps in all spellings of one script. */
  initial: string
  blocks: ReadonlySet<string>
  /** What it is found by. */
  keys: readonly string[]
}

/** One spelling of a name. */
interface Spelling extends Likeness {
  name: NamedSpan
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
    const index = this.#byText.get(name.text) ?? this.#byEnd.get(endOf(name, name.from, otherScript(name))) ?? this.#place({ name, ...likenessOf(name.text) })
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
    const index = this.#findGroup(spelling) ?? this.#groups.push({ members: [], spellings: [] }) - 1
    const group = this.#groups[index]
    if (group !== undefined && group.spellings.length < MOST_SPELLINGS) group.spellings.push(spelling)
    for (const key of spelling.keys) {
      const known = this.#byKey.get(key)
      if (known === undefined) this.#byKey.set(key, new Set([index]))
      else known.add(index)
    }
    return index
  }

  #findGroup(spelling: Spelling): number | null {
    const candidates = new Set(spelling.keys.flatMap((key) => [...(this.#byKey.get(key) ?? [])].slice(-MOST_CANDIDATES)))
    const last = [...candidates].sort((left, right) => right - left).slice(0, MOST_CANDIDATES)
    const find = (isSame: (left: Spelling, right: Spelling) => boolean) => last.find((index) => this.#groups[index]?.spellings.some((member) => isSame(member, spelling)))
    return find(isSamePerson) ?? find(isInnerPart) ?? null
  }
}

/** A collection is full of the same people. */
const likenessOf = remembering((text): Likeness => {
  const full = isFull({ text })
  const surname = surnameKey(text)
  const initial = (tokenise(text).at(-1)?.norm ?? '').replace(/^ال/, '').charAt(0)
  const blocks = nameBlockingKeys(text)
  const inner = new Set(full ? innerKeys(text) : [])
  const keys = [...(surname.length > 1 ? [`surname ${surname}`] : []), ...[...inner].map((key) => `surname ${key}`), ...(full ? blocks.map((block) => `block ${block}`) : [])]
  return { full, surname, inner, initial, blocks: new Set(blocks), keys }
})

function innerKeys(text: string): string[] {
  return tokenise(text).slice(1, -1).flatMap(({ norm }) => (norm.length < SHORTEST_INNER || isGivenName(norm) || nameParticles.has(norm) || compoundOpeners.has(norm) ? [] : surnameKey(norm)))
    .filter((key) => key.length > 1)
}

const SHORTEST_INNER = 4

/** The script goes with the place: two names side by side in one script are two people. */
function endOf({ paragraph }: NamedSpan, token: number, language: string): string {
  return `${paragraph} ${token} ${language}`
}

const otherScript = ({ language }: NamedSpan) => (language === 'ar' ? 'fr' : 'ar')

function isSamePerson(left: Spelling, right: Spelling): boolean {
  if (left.full && right.full) return !left.blocks.isDisjointFrom(right.blocks) && sameName(left.name.text, right.name.text)
  const otherInitial = left.name.language === right.name.language && left.initial !== right.initial
  return left.surname === right.surname && left.surname.length > 1 && !otherInitial
}

/** "M. Ruiz" of "Fernando Ruiz Gómez", السيد رويس of فرناندو رويس غوميز. */
function isInnerPart(left: Spelling, right: Spelling): boolean {
  const [whole, part] = left.full ? [left, right] : [right, left]
  return whole.full && !part.full && whole.name.language === part.name.language && whole.inner.has(part.surname)
}
