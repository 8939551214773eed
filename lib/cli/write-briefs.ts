import { composeCard } from '@/lib/compose/compose-card'
import { openDesk, writeEvent, type EventBrief, type WritingRules } from '@/lib/linking/write-event'
import type { Person } from '@/lib/model/event'
import type { WrittenEvent } from '@/lib/store/links-to-save'
import { openAnnotations } from '@/lib/store/read-annotations'

/** An event to be written, and who takes part in it: plain data, which may go to another thread. */
export interface Commission {
  brief: EventBrief
  people: readonly Person[]
}

/** Writes events from the texts of their articles, read together. */
export interface Writer {
  write: (commissions: readonly Commission[]) => WrittenEvent[]
  close: () => void
}

/** Makes ready to write the events of one plan: reports with their reasons, and the card in each language. */
export function openWriter(rules: WritingRules): Writer {
  const desk = openDesk(rules)
  const { read, close } = openAnnotations()
  return {
    close,
    write(commissions) {
      const texts = read(commissions.flatMap(({ brief: { placed } }) => placed.map(({ unit }) => unit.article.key)))
      const find = (key: string) => {
        const annotation = texts.get(key)
        if (annotation === undefined) throw new Error(`article ${key} is not in the store`)
        return annotation
      }
      return commissions.map(({ brief, people }) => {
        const byId = new Map(people.map((person) => [person.id, person]))
        const cards = { fr: composeCard(brief.facts, byId, 'fr'), ar: composeCard(brief.facts, byId, 'ar') }
        return { reports: writeEvent(brief, desk, find).reports, cards }
      })
    },
  }
}
