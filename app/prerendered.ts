/** Pages of one kind that a build renders beforehand; the others are rendered and kept when the first reader comes. */
const MOST = 250

/**
 * Parameters of the pages to build: the first slugs of a list that starts with the newest, or with those that most
 * events lead to.
 */
export function prerendered(slugs: readonly string[]): { slug: string }[] {
  return slugs.slice(0, MOST).map((slug) => ({ slug }))
}
