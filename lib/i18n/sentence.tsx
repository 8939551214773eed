import type { ReactElement } from 'react'
import { Trans } from 'react-i18next/TransWithoutContext'
import type { Language } from '@/lib/languages'
import type { messages, MessageKey } from '@/locales/messages'
import { findInstance } from './instance'

type Messages = typeof messages
type SlotOf<Key extends MessageKey> = Key extends MessageKey
  ? Messages[Key] extends { slots: readonly (infer Slot extends string)[] } ? Slot : never
  : never

/**
 * A sentence of the dictionary with elements in its open places, in the order that each language wants:
 * names in `<bdi lang>`, links, code.
 *
 * `<Sentence language="ar" id="event.compared-with" slots={{ article: <cite lang="fr">Rabat</cite> }} />`
 * renders «بالمقارنة مع <cite lang="fr">Rabat</cite>».
 */
export function Sentence<Key extends MessageKey>(props: {
  language: Language
  id: Key
  slots: Readonly<Record<SlotOf<Key>, ReactElement>>
}) {
  const instance = findInstance(props.language)
  return <Trans i18n={instance} t={instance.t} i18nKey={props.id} components={{ ...props.slots }} />
}
