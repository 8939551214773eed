import type { Span } from '@/lib/model/span'
import type { TokenRange } from '../passage'

/** A person's name as it stands in a passage, before we know whose it is. */
export interface NamedSpan extends TokenRange {
  paragraph: number
  text: string
  /** BCP 47 tag by script: a Latin name in an Arabic text is not Arabic. */
  language: string
  gender: 'm' | 'f' | null
  span: Span
}

/** A name of more than one part: a given name and a family name. */
export function isFull({ text }: Pick<NamedSpan, 'text'>): boolean {
  return /[\s\u00a0-]/.test(text)
}
