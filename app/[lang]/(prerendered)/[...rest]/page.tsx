import { notFound } from 'next/navigation'

/** Every address that no page answers. Kept like other pages, so that asking again costs nothing. */
export function generateStaticParams() {
  return []
}

export default function Page() {
  notFound()
}
