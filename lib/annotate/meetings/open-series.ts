import type { Language } from '@/lib/languages'
import { COVER } from '../atoms/atom'
import { words } from '../grammar-words'
import { isCoveredAt } from '../is-covered'
import { atomsIn, findAtomAt, normAt, normsBetween, type Passage, type TokenRange } from '../passage'
import { actGrammars } from './act-grammar'
import { findSetting, type Setting } from './find-setting'
import { gatheringGrammars } from './gathering-grammar'
import { listTriggers } from './list-triggers'
import type { Candidate } from './party'
import type { SentenceContext } from './sentence-context'
import type { Trigger } from './trigger'

/** Several meetings of one host, told together before it is told who came: one sentence after the other names them. */
export interface Series extends Setting {
  host: Candidate
  /** The countries that are listed beforehand: "Brésil, Canada, Corée : le ministre a enchaîné les tête-à-tête". */
  countries: ReadonlySet<string>
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** By their first words, and word by word, as a passage has them: "serie d' entretiens". */
const SERIES: Readonly<Record<Language, Phrases>> = { fr: listPhrases('fr'), ar: listPhrases('ar') }

/** Between a meeting word and those who were met, beside the host, the day and the town: "lundi à Rabat trois ambassadeurs". */
const COUNTING: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: words("le la les l' un une des à au aux en dans deux trois quatre cinq six sept huit neuf dix onze douze plusieurs successivement tour quelques nouveaux"),
  ar: words('في عددا عدد من كلا ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عدة سلسلة مع'),
}

/**
 * The row of meetings that a sentence opens when it tells several of an office-holder without saying who came: "a accordé
 * lundi des audiences à trois ambassadeurs", استقبل الوزير ثلاثة سفراء; `null` for a sentence that tells who was met, and for
 * one meeting, since "réunion" and "entretiens" may be one.
 */
export function openSeries(passage: Passage, sentence: TokenRange, { candidates, dates }: SentenceContext): Series | null {
  const several = findSeveral(passage, sentence)
  if (several === null || isOfCourt(passage, sentence)) return null
  const [host, ...others] = candidates.filter(({ person }) => person !== null)
  if (host === undefined || host.function === null || others.some(({ person }) => person !== host.person)) return null
  const trigger = listTriggers(passage, sentence).find((each) => isMetBy(passage, each, several, host))
  if (trigger === undefined) return null
  const countries = [...atomsIn(passage, sentence, 'country')].flatMap(({ key }) => (key === host.country ? [] : key))
  return { host, countries: new Set(countries), ...findSetting(passage, sentence, trigger.atom.from, { dates, parties: candidates }) }
}

/** Where the words stand that make several of the meetings, or of those who came; those of a country are its own people. */
function findSeveral(passage: Passage, { from, to }: TokenRange): TokenRange | null {
  for (let index = from; index < to; index++) {
    for (const phrase of SERIES[passage.language].get(normAt(passage, index)) ?? []) {
      const end = index + phrase.length
      if (phrase.every((norm, at) => normAt(passage, index + at) === norm) && findAtomAt(passage, end, 'country') === null) return { from: index, to: end }
    }
  }
  return null
}

/** Whether those several are what a meeting word tells of, and not what was spoken of: "la liste des ambassadeurs". */
function isMetBy(passage: Passage, { atom, status }: Trigger, several: TokenRange, host: Candidate): boolean {
  if (status !== 'reported' || (atom.meeting !== 'reception' && atom.meeting !== 'talks') || atom.from >= several.to) return false
  for (let index = atom.to; index < several.from; index++) {
    const isHost = index >= host.from && index < host.to
    if (!isHost && !COUNTING[passage.language].has(normAt(passage, index)) && !isCoveredAt(passage, index, COVER.date | COVER.place)) return false
  }
  return true
}

/** The audiences of a trial. */
function isOfCourt(passage: Passage, { from, to }: TokenRange): boolean {
  return normsBetween(passage, from, to).some((norm) => actGrammars[passage.language].courts.has(norm))
}

function listPhrases(language: Language): Phrases {
  const phrases = [...gatheringGrammars[language].series].map((phrase) => phrase.replaceAll("'", "' ").split(' '))
  return Map.groupBy(phrases, ([first = '']) => first)
}
