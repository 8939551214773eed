import type { Language } from '@/lib/languages'
import { listConcepts } from './concepts'

type Numbers = Map<string, number>

/**
 * The terms of a collection as numbers, so that texts can be compared and kept without their strings: words of each
 * language, names and figures of both, concepts, and facts of meetings. A number stands for one term of one kind.
 */
export class Vocabulary {
  readonly #words: Readonly<Record<Language, Numbers>> = { fr: new Map(), ar: new Map() }
  readonly #names: Numbers = new Map()
  readonly #figures: Numbers = new Map()
  readonly #concepts: Numbers = new Map()
  readonly #facts: Numbers = new Map()
  readonly #conceptsOfWord = new Map<number, readonly number[]>()
  #size = 0

  /** How many numbers were given: all are smaller. */
  get size(): number {
    return this.#size
  }

  word(stem: string, language: Language): number {
    const known = this.#words[language].get(stem)
    if (known !== undefined) return known
    const number = this.#number(this.#words[language], stem)
    const concepts = listConcepts(stem, language)
    if (concepts.length > 0) this.#conceptsOfWord.set(number, concepts.map((concept) => this.#number(this.#concepts, concept)))
    return number
  }

  name(key: string): number {
    return this.#number(this.#names, key)
  }

  figure(figure: string): number {
    return this.#number(this.#figures, figure)
  }

  /** `fact('person:p12')`, `fact('country:PK')`. */
  fact(fact: string): number {
    return this.#number(this.#facts, fact)
  }

  /** What a word means in both languages; nothing when the lexicon does not know it. */
  conceptsOf(word: number): readonly number[] {
    return this.#conceptsOfWord.get(word) ?? NONE
  }

  #number(numbers: Numbers, term: string): number {
    const known = numbers.get(term)
    if (known !== undefined) return known
    numbers.set(term, this.#size)
    return this.#size++
  }
}

const NONE: readonly number[] = []
