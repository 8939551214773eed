import type { Atom } from '../atoms/atom'
import { atomsIn, findAtomBefore, isKind, normAt, spanOf, spanOfAtom, type Passage, type TokenRange } from '../passage'
import { findSetting, type Setting } from './find-setting'
import { findNamingTown, holdsAssembly } from './is-assembly-at'
import type { SentenceContext } from './sentence-context'
import type { ToldMeeting } from './told-meeting'
import type { Trigger } from './trigger'

/**
 * The assembly of people from several countries that a sentence tells with its day and its town or country, where it
 * tells of nobody met: "Les chefs de police d'Afrique centrale se retrouvent depuis lundi à Libreville", اختتم رؤساء شرطة
 * وسط إفريقيا اجتماعهم أمس في ليبرفيل.
 */
export function readAssembly(passage: Passage, sentence: TokenRange, triggers: readonly Trigger[], { dates, candidates }: SentenceContext): ToldMeeting[] {
  const first = triggers.find(({ atom, status }) => status === 'reported' && (TELLING.has(atom.meeting) || HOSTING.test(normAt(passage, atom.to - 1))))
  if (first === undefined || !holdsAssembly(passage, sentence)) return []
  const found = findSetting(passage, sentence, first.atom.from, { dates, parties: candidates, assembly: true })
  const setting = found.place === null ? { ...found, ...findTown(passage, sentence, first) } : found
  // يعقد الوزراء اجتماعهم منذ الاثنين: since the day that it began.
  const day = dates.find(({ date }) => date.precision === 'day' || date.precision === 'range' || date.precision === 'weekday')
  const when = setting.dateSpan !== null ? {} : day !== undefined ? { date: day.date, dateSpan: day.span } : opensOrCloses(first) && setting.place !== null ? {} : null
  const destination = setting.place === null ? onlyCountry(passage, sentence) : null
  if (when === null || (setting.place === null && destination === null && !opensOrCloses(first))) return []
  const trigger = spanOfAtom(passage, first.atom)
  return [{ kind: 'conference', status: 'reported', weak: false, hosts: [], guests: [], destination, foreign: 'guests', ...setting, ...when, paragraphs: [passage.paragraph], trigger }]
}

/** "s'est ouverte", اختتمت: the words tell of nothing but an assembly. */
function opensOrCloses({ atom }: Trigger): boolean {
  return atom.meeting === 'conference' && atom.voice !== 'active'
}

/** Journeys, calls, honours and agreements gather nobody. */
const TELLING: ReadonlySet<string> = new Set(['talks', 'conference'])

/** Verbs of reception that a town or a country does to an assembly: "accueille", تستضيف. */
const HOSTING = /^(?:accueilli?\p{L}*|[وف]?(?:ت|ي|ا)?ستض(?:ي|ا)ف\p{L}*)$/u

/** The town that holds an assembly, or that it is called after: "Libreville a abrité la réunion", مؤتمر بغداد. */
function findTown(passage: Passage, { from, to }: TokenRange, { atom }: Trigger): Partial<Pick<Setting, 'place' | 'placeSpan'>> {
  const host = findAtomBefore(passage, atom.from, 'place')
  const own = host !== null && host.from === from && !host.ambiguous ? host : null
  for (let index = from; index < to && own === null; index++) {
    const town = findNamingTown(passage, index)
    if (town !== null) return { place: town.key, placeSpan: spanOf(passage, town.from, town.to) }
  }
  const only = own ?? onlyTown(passage)
  return only === null ? {} : { place: only.key, placeSpan: spanOf(passage, only.from, only.to) }
}

/** The one town that the paragraph of an assembly names: "Deux jours durant, au Hilton de Yaoundé". */
function onlyTown(passage: Passage): Extract<Atom, { kind: 'place' }> | null {
  const towns = passage.atoms.filter((atom) => isKind(atom, 'place')).filter(({ ambiguous }) => !ambiguous)
  return new Set(towns.map(({ key }) => key)).size === 1 ? (towns[0] ?? null) : null
}

/** The one country that a sentence names: "L'Irak accueille depuis mardi une conférence". */
function onlyCountry(passage: Passage, sentence: TokenRange): string | null {
  const countries = new Set([...atomsIn(passage, sentence, 'country')].flatMap(({ key, nationality, ambiguous }) => (nationality || ambiguous ? [] : [key])))
  const [only] = countries
  return countries.size === 1 && only !== undefined ? only : null
}
