/** What the page about the API says of one address. */
export interface ApiGuideEntry {
  id: 'listEvents' | 'findEvent' | 'findArticle' | 'listEntities' | 'findEntity' | 'search'
  /** Below `/api/v1`, with `{id}` where an id goes. */
  path: string
  parameters: string[]
  /** An address that answers from the collection as it is; `null` in an empty one. */
  example: string | null
}
