import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Reason } from '@/components/reason'
import { languageTags } from '@/lib/languages'
import { RULES } from '@/lib/linking/weights'
import type { EvidenceKind } from '@/lib/model/event'
import type { EvidenceView } from '@/lib/model/view'
import { messages } from '@/locales/messages'

/** A value as a machine writes it, for every kind of evidence that a rule can be about. */
const MACHINE_VALUES: Partial<Record<EvidenceKind, string>> = {
  person: 'p0123456789', host: 'p0123456789', counterpart: 'p0123456789', function: 'director-general', country: 'PK / XK',
  organisation: 'dgsn-ma', date: '2026-01-21 / 01-21', place: 'MA', occasion: 'paris-olympics', words: '', figure: '', topic: 'cybercrime, border-police', copy: '0.47',
}

const rules = [
  ...Object.entries(RULES).map(([rule, { kind, weight }]) => ({ rule, kind, weight })),
  { rule: 'verdict.same', kind: 'verdict' as const, weight: 20 },
  { rule: 'background.announced', kind: 'background' as const, weight: 0 },
  { rule: 'background.recalled', kind: 'background' as const, weight: 0 },
]

function textOf(evidence: EvidenceView, reader: 'fr' | 'ar'): string {
  return renderToStaticMarkup(<Reason evidence={evidence} reader={reader} />).replaceAll(/<[^>]+>/g, '')
}

const names = { fr: [{ text: 'Pakistan', language: 'fr' }, { text: 'Gabon', language: 'fr' }], ar: [{ text: 'باكستان', language: 'ar' }, { text: 'الغابون', language: 'ar' }] }

describe('a reason', () => {
  it('has a sentence for every rule of linking, and no other', () => {
    const sentences = Object.keys(messages).filter((key) => key.startsWith('evidence.') && key !== 'evidence.unnamed')
    expect(sentences).toEqual(rules.map(({ rule }) => `evidence.${rule}`).toSorted())
  })

  describe.each(languageTags)('for a reader of %s', (reader) => {
    it.each(rules)('$rule shows no key, code or number of a machine', ({ rule, kind, weight }) => {
      const value = MACHINE_VALUES[kind] ?? ''
      const text = textOf({ rule, kind, weight, value, names: [], left: null, right: null }, reader)
      for (const word of value.split(/[ ,/]+/).filter((word) => word !== '')) expect(text).not.toContain(word)
      expect(text).toMatch(/\S{2}/)
      expect(text).not.toMatch(/:\s*$|undefined|null/)
    })

    it('names everything that is shared, with the commas of the language', () => {
      const text = textOf({ rule: 'topic.same', kind: 'topic', weight: 1, value: 'a, b', names: names[reader], left: null, right: null }, reader)
      expect(text).toContain({ fr: 'Pakistan, Gabon', ar: 'باكستان، الغابون' }[reader])
    })
  })
})
