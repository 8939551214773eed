import { findCity } from '@/lib/knowledge/cities'
import { languageTags, type Language } from '@/lib/languages'
import type { NamedEntity, ReportedText } from '@/lib/model/reported-text'
import { TOLD_KINDS, type Told, type ToldFact, type ToldGroup } from '@/lib/model/told-view'
import { cutWords } from './cut-words'
import { findInTitle } from './find-in-title'
import { listUses } from './list-uses'
import { numberVoices } from './number-voices'
import { tieUses, type ToldUse } from './tie-uses'

/**
 * What the reports of one event tell, by who tells it: facts of one language alone first, those that all tell last.
 *
 * Of a report with "Anna Berg et quarante policiers" and one with «استقبل 40 شرطيا», the name is told in French only and
 * the figure in both.
 *
 * @param names what the articles name apart from people, by `country DK`
 */
export function tellApart(reports: readonly ReportedText[], names: ReadonlyMap<string, NamedEntity>): Told {
  const voiceOf = numberVoices(reports)
  const voices = countVoices(reports, voiceOf)
  const told = reports.flatMap((report) => listUses(report, names).map((use): ToldUse => ({ report, use })))
  const facts = tieUses(told).filter((uses) => uses.some(({ use }) => !use.aside)).map((uses) => toFact(uses, reports, voiceOf))
  const articles = reports.map(({ article }) => article)
  return { articles, voices, groups: groupFacts(facts.filter(isWorthTelling), voices) }
}

function toFact(uses: readonly ToldUse[], reports: readonly ReportedText[], voiceOf: ReadonlyMap<string, string>): ToldFact {
  const first = uses[0]?.use
  const inText = new Map(uses.toReversed().map((told) => [told.report, cutWords(told.report, told.use.span)]))
  const words = reports.flatMap((report) => inText.get(report) ?? findInTitle(report, uses) ?? [])
  const saying = reports.filter(({ article }) => words.some((one) => one.article === article.key))
  return {
    kind: first?.kind ?? 'claim',
    key: first === undefined ? '' : `${first.kind} ${first.key}`,
    entity: first?.entity ?? null,
    figure: first?.figure ? { value: first.figure.value, unit: first.figure.unit } : null,
    date: first?.date ?? null,
    speaker: uses.find(({ use }) => use.speaker !== null)?.use.speaker ?? null,
    words,
    voices: countVoices(saying, voiceOf),
  }
}

/** A town whose name is a common word too is most likely that word, where a single voice has it. */
function isWorthTelling({ kind, entity, voices }: ToldFact): boolean {
  return kind !== 'place' || entity === null || total(voices) > 1 || findCity(entity.key)?.ambiguous !== true
}

function countVoices(reports: readonly ReportedText[], voiceOf: ReadonlyMap<string, string>): Record<Language, number> {
  const count = (language: Language): number =>
    new Set(reports.filter(({ article }) => article.language === language).map(({ article }) => voiceOf.get(article.key))).size
  return { fr: count('fr'), ar: count('ar') }
}

function total(voices: Record<Language, number>): number {
  return languageTags.reduce((sum, language) => sum + voices[language], 0)
}

const ORDER: readonly ToldGroup['by'][] = ['fr', 'ar', 'one', 'some', 'both', 'all']

function groupFacts(facts: readonly ToldFact[], voices: Record<Language, number>): ToldGroup[] {
  const groups = Map.groupBy(facts, (fact) => whoTells(fact, voices))
  return ORDER.flatMap((by) => {
    const own = groups.get(by) ?? []
    return own.length === 0 ? [] : [{ by, facts: own.toSorted(bySaying) }]
  })
}

/** By whom a fact is told; languages count only where both have written. */
function whoTells(fact: ToldFact, voices: Record<Language, number>): ToldGroup['by'] {
  if (languageTags.every((language) => fact.voices[language] === voices[language])) return 'all'
  const isBridge = languageTags.every((language) => voices[language] > 0)
  if (!isBridge) return total(fact.voices) === 1 ? 'one' : 'some'
  return languageTags.find((language) => total(fact.voices) === fact.voices[language]) ?? 'both'
}

/** Claims and figures before names, and among those of a kind what most voices tell. */
function bySaying(one: ToldFact, other: ToldFact): number {
  return TOLD_KINDS.indexOf(one.kind) - TOLD_KINDS.indexOf(other.kind) || total(other.voices) - total(one.voices)
}
