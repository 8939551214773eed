import type { ReactNode } from 'react'

/** What a page says to search engines, as `jsonLdText` wrote it: the only text that is put into a page unescaped. */
export function JsonLd({ text }: { text: string }): ReactNode {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
