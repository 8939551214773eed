import { StringDecoder } from 'node:string_decoder'

/**
 * Keeps the end of what a program prints, to be said once more when much else has been printed after it.
 *
 * Pieces come as the system cuts them, also in the middle of a letter: « é » and « ج » are two bytes each.
 *
 * @example after `add(Buffer.from('un\nجسر\n'))`, of a `LastLines(1)`, `list()` is `['جسر']`; of a `LastLines(2)`, `['un', 'جسر']`
 */
export class LastLines {
  readonly #decoder = new StringDecoder()
  readonly #most: number
  #lines: string[] = ['']

  constructor(most: number) {
    this.#most = most
  }

  add(piece: Uint8Array): void {
    const [first = '', ...rest] = this.#decoder.write(Buffer.from(piece)).split('\n')
    const open = this.#lines.at(-1) ?? ''
    this.#lines = [...this.#lines.slice(0, -1), open + first, ...rest].slice(-this.#most - 1)
  }

  /** The last lines, the oldest first; one that has not ended yet is one of them. */
  list(): string[] {
    const lines = this.#lines.at(-1) === '' ? this.#lines.slice(0, -1) : this.#lines
    return lines.slice(-this.#most)
  }
}
