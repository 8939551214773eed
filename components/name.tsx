import type { ReactNode } from 'react'
import { keepTogether } from '@/lib/i18n/keep-together'
import type { Language } from '@/lib/languages'
import type { OwnText } from '@/lib/model/view'
import { ownLanguage } from './own-language'

/** A name inside a sentence or a list, kept apart from the direction of the words around it. */
export function Name({ name, reader }: { name: OwnText; reader: Language }): ReactNode {
  return <bdi {...ownLanguage(name.language, reader)}>{keepTogether(name.text)}</bdi>
}
