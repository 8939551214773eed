import type { LdNode } from './json-ld'

/** The way to a page, from the digest: names and absolute addresses, the page itself last. */
export function breadcrumbs(steps: readonly { name: string; url: string }[]): LdNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: url })),
  }
}
