/** Numbers that a list has room for at first. */
const FIRST_ROOM = 1 << 10

type Numbers = Int32Array | Float64Array

/**
 * A list of some million numbers that is not known to be long before it is. An array of the language takes eight bytes
 * for each and a third more to grow into, in the heap that is tidied up; pages of this one that hold nothing yet take none.
 *
 * `new NumberList((room) => new Int32Array(room))` holds whole numbers, in four bytes each.
 */
export class NumberList<Kind extends Numbers> {
  readonly #make: (room: number) => Kind
  #numbers: Kind
  #length = 0

  constructor(make: (room: number) => Kind) {
    this.#make = make
    this.#numbers = make(FIRST_ROOM)
  }

  get length(): number {
    return this.#length
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = this.#make(2 * this.#length)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length++] = number
  }

  /** The numbers where they are; the list should grow no more. */
  view(): Kind {
    return this.#numbers.subarray(0, this.#length) as Kind
  }
}
