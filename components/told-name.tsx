import type { ReactNode } from 'react'
import { Sentence } from '@/lib/i18n/sentence'
import type { Language } from '@/lib/languages'
import type { NamedEntity } from '@/lib/model/reported-text'
import type { ToldFact } from '@/lib/model/told-view'
import { EntityName } from './entity-name'
import { Name } from './name'
import { PartialDateText } from './partial-date-text'
import { QuotedWords } from './quoted-words'

/** What a fact is: who or what it names, the date, or the very words of a figure or a claim. */
export function ToldName({ fact, reader }: { fact: ToldFact; reader: Language }): ReactNode {
  if (fact.entity) return <Entity entity={fact.entity} reader={reader} />
  if (fact.date) return <PartialDateText date={fact.date} reader={reader} />
  const words = fact.words.find(({ language }) => language === reader) ?? fact.words[0]
  if (words === undefined) return null
  return (
    <>
      {fact.speaker && (
        <>
          <Sentence language={reader} id="told.speaker" slots={{ name: <Speaker entity={fact.speaker} reader={reader} /> }} />{' '}
        </>
      )}
      <QuotedWords words={words} bare />
    </>
  )
}

function Entity({ entity, reader }: { entity: NamedEntity; reader: Language }): ReactNode {
  return entity.hasPage ? <EntityName entity={entity} reader={reader} /> : <Name name={entity.name} reader={reader} />
}

function Speaker({ entity, reader }: { entity: NamedEntity; reader: Language }): React.JSX.Element {
  return (
    <span>
      <Entity entity={entity} reader={reader} />
    </span>
  )
}
