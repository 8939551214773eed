import { cityForms, findCity } from '@/lib/knowledge/cities'
import { countryForms } from '@/lib/knowledge/countries'
import { functionForms, honorificForms } from '@/lib/knowledge/functions'
import { cueForms, meetingForms } from '@/lib/knowledge/meeting-words'
import { findOccasion, occasionForms } from '@/lib/knowledge/occasions'
import { findOrganisation, organisationForms } from '@/lib/knowledge/organisations'
import { regionForms } from '@/lib/knowledge/regions'
import { topicForms } from '@/lib/knowledge/topics'
import { languageTags, type Language } from '@/lib/languages'
import { buildGazetteer, type Gazetteer } from '@/lib/text/gazetteer'
import { tokenise } from '@/lib/text/tokenise'
import type { AtomMeaning } from './atom'

/** Words of the longest function that the tables know. */
const LONGEST_FUNCTION = 12

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
  meetingForms.map(({ phrase, language, kind, voice, role }) => ({
    phrase, language, meaning: { kind: 'meeting', meeting: kind, voice, subject: role },
  })),
  cueForms.map(({ phrase, language, cue }) => ({ phrase, language, meaning: { kind: 'cue', cue } })),
]

const gazetteers = Object.fromEntries(
  languageTags.map((language) => [language, lists.map((forms) => build(forms.filter((form) => form.language === language)))]),
) as Record<Language, Gazetteer<Payload>[]>

/** The gazetteers of a language, built once. */
export function listGazetteers(language: Language): readonly Gazetteer<Payload>[] {
  return gazetteers[language]
}

const functionGazetteers = Object.fromEntries(
  languageTags.map((language) => [language, buildGazetteer(functionForms.filter((form) => form.language === language).map(({ phrase, key }) => ({ phrase, payload: key })))]),
) as Record<Language, Gazetteer<string>>

/** The longest function that a phrase begins with, and how many words it takes: `ministre de l'Intérieur et` is the interior minister, 4. */
export function findFunctionAtStart(phrase: string, language: Language): { key: string; length: number } | null {
  const [first] = functionGazetteers[language].match(tokenise(phrase).slice(0, LONGEST_FUNCTION))
  const key = first?.from === 0 ? first.payload[0] : undefined
  return first === undefined || key === undefined ? null : { key, length: first.to }
}

function build(forms: readonly FormWithMeaning[]): Gazetteer<Payload> {
  return buildGazetteer(forms.map(({ phrase, meaning }) => ({ phrase, payload: { meaning, head: headOf(phrase), definite: phrase.startsWith('ال'), last: phrase.at(-1) ?? '' } })))
}

function headOf(phrase: string): string {
  return (tokenise(phrase)[0]?.norm ?? '').replace(/^ال(?=\p{Script=Arabic}{2})/u, '')
}
