/** Ids and addresses given by earlier runs: they are kept as long as their members or spellings can be recognised. */
export interface PreviousLinks {
  events: readonly { id: string; slug: string; reports: readonly { article: string; meeting: number | null }[] }[]
  people: readonly { id: string; slug: string; spellings: readonly string[]; country: string | null }[]
}
