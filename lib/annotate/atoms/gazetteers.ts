import { cityForms, findCity } from '@/lib/knowledge/cities'
import { countryForms } from '@/lib/knowledge/countries'
import { functionForms, honorificForms } from '@/lib/knowledge/functions'
import { cueForms, meetingForms } from '@/lib/knowledge/meeting-words'
import { findOccasion, occasionForms } from '@/lib/knowledge/occasions'
import { findOrganisation, organisationForms } from '@/lib/knowledge/organisations'
import { regionForms } from '@/lib/knowledge/regions'
import { topicForms } from '@/lib/knowledge/topics'
import { languageTags, type Language } from '@/lib/languages'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { buildGazetteer, type Gazetteer, type Match } from '@/lib/text/gazetteer'
import { remembering } from '@/lib/text/remembering'
import { tokenise, type Token } from '@/lib/text/tokenise'
import type { AtomMeaning } from './atom'

/** A meaning and the first word of the form, without its article, to tell clitics from the word. */
interface Payload {
  meaning: AtomMeaning
  head: string
  /** The form itself has the article: الرباط. */
  definite: boolean
  /** Last letter as written: ه and ة are one letter once normalised, but نظيره is a man and نظيرة a woman. */
  last: string
}

type FormWithMeaning = { phrase: string; language: Language; meaning: AtomMeaning }

/**
 * One list per gazetteer: forms of one list exclude each other (the longest wins), forms of two lists may overlap
 * ("Police pakistanaise" is an organisation's name and holds a nationality).
 */
const lists: readonly (readonly FormWithMeaning[])[] = [
  [
    ...countryForms.filter(({ type }) => type !== 'capital').map(({ key, type, ambiguous, phrase, language }): FormWithMeaning => ({
      phrase, language, meaning: { kind: 'country', key, nationality: type === 'nationality', ambiguous },
    })),
    ...cityForms.map(({ key, phrase, language, ambiguous }): FormWithMeaning => ({
      phrase, language, meaning: { kind: 'place', key, country: findCity(key)?.country ?? '', ambiguous },
    })),
    ...regionForms.map(({ key, phrase, language }): FormWithMeaning => ({ phrase, language, meaning: { kind: 'region', key } })),
  ],
  organisationForms.map(({ key, phrase, language }) => ({
    phrase, language, meaning: { kind: 'organisation', key, country: findOrganisation(key)?.country ?? null },
  })),
  [
    ...functionForms.map(({ key, phrase, language, gender, number }): FormWithMeaning => ({
      phrase, language, meaning: { kind: 'function', key, gender, plural: number === 'p' },
    })),
    ...honorificForms.map(({ phrase, language, gender }): FormWithMeaning => ({ phrase, language, meaning: { kind: 'honorific', gender } })),
  ],
  topicForms.map(({ key, phrase, language }) => ({ phrase, language, meaning: { kind: 'topic', key } })),
  occasionForms.map(({ key, phrase, language }) => ({ phrase, language, meaning: { kind: 'occasion', key, games: findOccasion(key)?.games ?? false } })),
  meetingForms.map(({ phrase, language, kind, voice, role, needs }) => ({
    phrase, language, meaning: { kind: 'meeting', meeting: kind, voice, subject: role, needs: needs ?? null },
  })),
  cueForms.map(({ phrase, language, cue, intends }) => ({ phrase, language, meaning: { kind: 'cue', cue, intends } })),
]

const gazetteers = Object.fromEntries(
  languageTags.map((language) => [language, buildAll(lists.map((forms) => forms.filter((form) => form.language === language)))]),
) as Record<Language, GazetteerSet>

/** The gazetteers of a language, and which of them have forms that begin with a word. */
interface GazetteerSet {
  gazetteers: readonly Gazetteer<Payload>[]
  /** Their numbers, by a word as it stands in a text. */
  beginningAt: (norm: string) => readonly number[]
}

/**
 * The forms in some tokens, of each gazetteer from left to right. Most words begin no form at all and the readings of an
 * Arabic one are many, so they are made once and looked up before any gazetteer is asked.
 */
export function matchForms(tokens: readonly Token[], language: Language): Match<Payload>[] {
  const { gazetteers: all, beginningAt } = gazetteers[language]
  const past = all.map(() => 0)
  const found: Match<Payload>[][] = all.map(() => [])
  for (let index = 0; index < tokens.length; index++) {
    for (const number of beginningAt(tokens[index]?.norm ?? '')) {
      if (index < (past[number] ?? 0)) continue
      const match = all[number]?.matchAt(tokens, index) ?? null
      if (match === null) continue
      found[number]?.push(match)
      past[number] = match.to
    }
  }
  return found.flat()
}

/** Numbers of the gazetteers of which a form may begin with a word. */
function listBeginning(norm: string, byHead: ReadonlyMap<string, ReadonlySet<number>>): readonly number[] {
  const numbers = new Set<number>()
  for (const reading of withoutClitics(norm)) {
    for (const number of byHead.get(reading) ?? []) numbers.add(number)
    if (reading.startsWith('ال')) for (const number of byHead.get(reading.slice(2)) ?? []) numbers.add(number)
  }
  return [...numbers]
}

function buildAll(lists: readonly (readonly FormWithMeaning[])[]): GazetteerSet {
  const forms = lists.map((list) => list.map((form) => ({ ...form, tokens: tokenise(form.phrase) })))
  const byHead = new Map<string, Set<number>>()
  for (const [number, list] of forms.entries()) {
    for (const { tokens } of list) {
      const norm = tokens[0]?.norm ?? ''
      for (const head of new Set([norm, norm.replace(/^ال/, '')])) byHead.set(head, (byHead.get(head) ?? new Set()).add(number))
    }
  }
  return { gazetteers: forms.map(build), beginningAt: remembering((norm) => listBeginning(norm, byHead)) }
}

const functionGazetteers = Object.fromEntries(
  languageTags.map((language) => [language, buildGazetteer(functionForms.filter((form) => form.language === language).map(({ phrase, key }) => ({ phrase, payload: key })))]),
) as Record<Language, Gazetteer<string>>

/**
 * The longest function that a phrase begins with, and how many words it takes: `ministre de l'Intérieur et` is the
 * interior minister, 4.
 */
export function findFunctionAtStart(phrase: string, language: Language): { key: string; length: number } | null {
  const found = functionGazetteers[language].matchAt(tokenise(phrase), 0)
  const key = found?.payload[0]
  return found === null || key === undefined ? null : { key, length: found.to }
}

function build(forms: readonly (FormWithMeaning & { tokens: readonly Token[] })[]): Gazetteer<Payload> {
  return buildGazetteer(forms.map(({ phrase, meaning, tokens }) => ({
    phrase, tokens, payload: { meaning, head: headOf(tokens), definite: phrase.startsWith('ال'), last: phrase.at(-1) ?? '' },
  })))
}

function headOf([first]: readonly Token[]): string {
  return (first?.norm ?? '').replace(/^ال(?=\p{Script=Arabic}{2})/u, '')
}
