import 'server-only'
import { z } from 'zod'
import { Evidence, EventFacts, ReportType, Strength, type EventParty } from '@/lib/model/event'
import type { EventPage, OwnText, PartyView, ReportView } from '@/lib/model/view'
import type { Language } from '@/lib/languages'
import { articleLinkSelect, toArticleLink } from './article-link'
import { Cards, Names } from './columns'
import { pickOtherName, toEntityLink } from './entity-link'
import { findNeighbours } from './event-neighbours'
import { findPair } from './event-pair'
import { eventSummarySelect, toEventSummary, type EventSummaryRow } from './event-summary'
import { firstOfEach } from '@/lib/model/first-of-each'
import type { Prisma } from './generated/client'
import { findLabels, keysOfEvidence, type Labels } from './labels'
import { listRelated } from './related-events'

export const eventPageSelect = {
  ...eventSummarySelect,
  day: true,
  month: true,
  links: {
    orderBy: [{ probability: 'desc' }, { id: 'asc' }],
    select: {
      articleId: true,
      counterpartId: true,
      type: true,
      strength: true,
      probability: true,
      evidence: true,
      article: { select: articleLinkSelect },
      counterpart: { select: articleLinkSelect },
    },
  },
} satisfies Prisma.EventSelect
type EventPageRow = Prisma.EventGetPayload<{ select: typeof eventPageSelect }>
type ReportRow = EventPageRow['links'][number] & { evidence: unknown }

const EvidenceList = z.array(Evidence)

/** A row as the page of an event, with the names of everything that it speaks of. */
export async function toEventPage(row: EventPageRow, language: Language): Promise<EventPage> {
  const facts = EventFacts.parse(row.facts)
  const evidence = row.links.flatMap((report) => EvidenceList.parse(report.evidence))
  const card = Cards.parse(row.cards)[language]
  const labels = await findLabels([facts.occasion, ...evidence.flatMap(({ value }) => keysOfEvidence(value))], language)
  const pair = findPair(row.links)
  return {
    ...toEventSummary(row, language),
    kind: facts.kind,
    hosts: facts.hosts.map((party, index) => toPartyView(party, card.hosts[index] ?? null, row, language)),
    counterparts: facts.counterparts.map((party, index) => toPartyView(party, card.counterparts[index] ?? null, row, language)),
    occasion: facts.occasion === null ? null : labels.occasion(facts.occasion),
    reportsList: listReports(row.links, labels, language),
    pair: pair && [toArticleLink(pair[0].article), toArticleLink(pair[1].article)],
    related: await listRelated(row.id, language),
    neighbours: await findNeighbours(row, language),
  }
}

function toPartyView(party: EventParty, role: OwnText | null, row: EventSummaryRow, language: Language): PartyView {
  const find = (kind: string, key: string | null) =>
    row.entities.find(({ entity }) => entity.kind === kind && entity.key === key)?.entity
  const person = find('person', party.person)
  const country = find('country', party.country)
  return {
    person: person ? toEntityLink(person, language) : null,
    otherName: person ? pickOtherName(Names.parse(person.names), language) : null,
    function: role,
    country: country ? toEntityLink(country, language) : null,
  }
}

/** Each article once, by its surest link; those in the reader's language first. */
function listReports(rows: readonly ReportRow[], labels: Labels, language: Language): ReportView[] {
  const reports = firstOfEach(rows, ({ articleId }) => articleId).map((row) => toReportView(row, labels))
  const [own, other] = [true, false].map((same) => reports.filter(({ article }) => (article.language === language) === same))
  return [...(own ?? []), ...(other ?? [])]
}

function toReportView(row: ReportRow, labels: Labels): ReportView {
  return {
    article: toArticleLink(row.article),
    type: ReportType.parse(row.type),
    strength: Strength.parse(row.strength),
    probability: row.probability,
    counterpart: row.counterpart && toArticleLink(row.counterpart),
    evidence: EvidenceList.parse(row.evidence).map((evidence) => ({
      ...evidence,
      names: labels.evidence(evidence.kind, evidence.value),
    })),
  }
}
