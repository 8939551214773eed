/** Numbers in one block: enough for some thousand texts. */
const BLOCK = 1 << 20

/** Where the arrays of numbers of many texts come from. */
export interface Numbers {
  ints: (length: number) => Int32Array
  floats: (length: number) => Float32Array
}

/** Most texts have no figures: one empty array is enough for all. */
const [NO_INTS, NO_FLOATS] = [new Int32Array(), new Float32Array()]

/**
 * Short arrays of numbers cut out of large blocks. An array that stands alone costs more for its own keeping than for
 * its fifty numbers, and a collection has a dozen of them for each text. Nothing that was cut is ever given back: for
 * what lives as long as the collection. Other threads may read them where they are: a message copies whole blocks else.
 */
export class NumberArena implements Numbers {
  #block = new SharedArrayBuffer(4 * BLOCK)
  #used = 0

  ints(length: number): Int32Array {
    if (length === 0) return NO_INTS
    const offset = this.#take(length)
    return new Int32Array(this.#block, offset, length)
  }

  floats(length: number): Float32Array {
    if (length === 0) return NO_FLOATS
    const offset = this.#take(length)
    return new Float32Array(this.#block, offset, length)
  }

  /** The offset in bytes of so many free numbers in the current block, which may be a new one: ask before looking at it. */
  #take(length: number): number {
    if (this.#used + length > BLOCK) {
      this.#block = new SharedArrayBuffer(4 * Math.max(BLOCK, length))
      this.#used = 0
    }
    const offset = 4 * this.#used
    this.#used += length
    return offset
  }
}

/** Arrays of their own, for what is soon forgotten. */
export const ownNumbers: Numbers = {
  ints: (length) => new Int32Array(length),
  floats: (length) => new Float32Array(length),
}
