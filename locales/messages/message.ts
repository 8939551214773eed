/** What a translator and a page author need to know of one message. */
export interface Message {
  readonly meaning: string
  /** Has a form for each plural category; `count` chooses it. */
  readonly counted?: true
  /** Words filled in: `{{name}}`. */
  readonly values?: readonly string[]
  /** Places of markup, filled in by elements: `<name/>`. */
  readonly slots?: readonly string[]
}
