import { describe, expect, it, vi } from 'vitest'
import { toArticleRecord } from '@/lib/cli/article-record'
import { surveyStore } from '@/lib/cli/survey-store'
import { WorkThread } from '@/lib/cli/work-thread'
import { WritingCrew } from '@/lib/cli/writing-crew'
import { composeCard } from '@/lib/compose/compose-card'
import { toDocument } from '@/lib/ingest/to-document'
import { planLinks, type LinkPlan } from '@/lib/linking/plan-links'
import { findAnnotations } from '@/lib/store/linking-articles'
import { saveArticles } from '@/lib/store/save-articles'
import { writeFrom } from '@/tests/support/link-articles'
import { useStore } from '@/tests/support/store'
import { understood } from '@/tests/support/understood'
import { listSyntheticArticles } from '../bench/synthetic-articles'

const documents = Array.from(listSyntheticArticles(120), ({ line }) => toDocument(line))

async function planStore(): Promise<LinkPlan> {
  return planLinks(await surveyStore([]), { previous: { events: [], people: [] }, verdicts: [{ left: 's0', right: 's1', word: 'unsure' }] })
}

/** The events as this thread writes them from the plan itself. */
async function writeHere(plan: LinkPlan) {
  const { events, people } = plan
  const write = writeFrom(plan)
  const texts = await findAnnotations(documents.flatMap(({ id }) => id ?? []))
  const byId = new Map(people.map((person) => [person.id, person]))
  return events.map((event) => {
    const { reports } = write(event, (key) => texts.get(key) ?? expect.fail(`no text of ${key}`))
    return { reports, cards: { fr: composeCard(event.facts, byId, 'fr'), ar: composeCard(event.facts, byId, 'ar') } }
  })
}

describe('WritingCrew', () => {
  useStore(async () => void (await saveArticles(documents.map((document) => toArticleRecord(document, document.id ?? '', understood(document))))))

  it.each([0, 1])('writes the events of a plan in their order, in both languages, with %d threads besides its own', async (others) => {
    const plan = await planStore()
    const crew = new WritingCrew(others)
    const ask = vi.spyOn(WorkThread.prototype, 'ask')
    try {
      const written = await Array.fromAsync(crew.write(plan, plan.events))
      expect(written.length).toBeGreaterThan(25)
      expect(written).toEqual(await writeHere(plan))
      expect(ask.mock.calls.some(([question]) => Object.hasOwn(Object(question), 'commissions'))).toBe(others > 0)
    } finally {
      ask.mockRestore()
      await crew.end()
    }
  })

  it('fails when an article of the plan is no longer in the store', async () => {
    const plan = await planStore()
    const [first] = plan.events.filter(({ reports }) => reports.length > 1)
    const crew = new WritingCrew(0)
    const lost = { ...plan, brief: (event: Parameters<LinkPlan['brief']>[0]) => {
      const brief = plan.brief(event)
      return { ...brief, placed: brief.placed.map(({ unit, at }) => ({ at, unit: { ...unit, article: { ...unit.article, key: `${unit.article.key}-gone` } } })) }
    } }
    await expect(Array.fromAsync(crew.write(lost, first === undefined ? [] : [first]))).rejects.toThrow(/not in the store/)
  })
})
