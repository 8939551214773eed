import { notFound } from 'next/navigation'

/** Every address under a language that no page answers, so that it gets that language's own "not found". */
export default function Page() {
  notFound()
}
