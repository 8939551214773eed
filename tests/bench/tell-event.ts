import { deOfCountry } from '@/lib/compose/grammar-fr'
import { withBa, withLam } from '@/lib/compose/grammar-ar'
import type { Language } from '@/lib/languages'
import type { InventedEvent } from './invent-event'
import type { InventedPerson } from './invent-person'
import { sayDay } from './say-day'
import type { SeededRandom } from './seeded-random'

/** The pieces of which a report is put together in one language. */
interface Pieces {
  host: string
  guest: string
  /** The guest as headlines and second mentions have him. */
  surname: string
  when: string
  where: string
  topics: readonly string[]
  words: readonly string[]
  figure: number
}

type Sentence = (pieces: Pieces) => string

const LEADS: Readonly<Record<Language, readonly Sentence[]>> = {
  fr: [
    ({ host, guest, when, where }) => `${host}, a reçu${when} à ${where} ${guest}.`,
    ({ host, guest, when, where }) => `${host}, s’est entretenu${when} à ${where} avec ${guest}.`,
    ({ host, guest, when, where }) => `${guest}, a été reçu${when} à ${where} par ${host}, indique un communiqué.`,
    ({ host, guest, when, where, topics }) => `Des entretiens sur ${topics[0]} ont réuni${when} à ${where} ${host}, et ${guest}.`,
  ],
  ar: [
    ({ host, guest, when, where }) => `استقبل ${host}،${when} ${withBa(where)}، ${guest}.`,
    ({ host, guest, when, where }) => `أجرى ${host}،${when} ${withBa(where)}، مباحثات مع ${guest}.`,
    ({ host, guest, when, where }) => `التقى ${host}،${when} ${withBa(where)}، ${guest}، وفق بلاغ رسمي.`,
    ({ host, guest, when, where, topics }) => `تباحث ${host}،${when} ${withBa(where)}، مع ${guest}، حول ${topics[0]}.`,
  ],
}

const BODIES: Readonly<Record<Language, readonly Sentence[]>> = {
  fr: [
    ({ topics }) => `Les deux parties ont passé en revue ${topics.join(', ')} et les moyens de les renforcer dans les prochains mois.`,
    ({ words, surname }) => `Selon la même source, ${surname} a évoqué ${words.slice(0, 4).join(', ')} ainsi que ${words[4]}.`,
    ({ words, figure }) => `Le communiqué cite ${figure} dossiers de ${words[5]}, de ${words[6]} et de ${words[7]} traités depuis le début de l’année.`,
    ({ words }) => `Cette rencontre témoigne de l’importance du partenariat dans ${words.slice(8, 11).join(', ')} entre les deux pays.`,
    ({ words, where }) => `Un comité mixte chargé de ${words[2]} et de ${words[9]} se réunira deux fois par an, la première fois à ${where}, afin d’en suivre l’exécution.`,
    ({ words, surname }) => `${surname} s’est félicité de la qualité de la coopération en matière de ${words[6]} et a salué les efforts consentis pour ${words[12]}.`,
    ({ words }) => `À cette occasion, les responsables ont convenu d’un programme commun de ${words[11]}, de ${words[12]} et de ${words[13]}.`,
  ],
  ar: [
    ({ topics }) => `واستعرض الجانبان ${topics.join('، ')} وسبل تعزيزها خلال الأشهر المقبلة.`,
    ({ words, surname }) => `وأضاف المصدر ذاته أن ${surname} تطرق إلى ${words.slice(0, 4).join('، ')} وكذا ${words[4]}.`,
    ({ words, figure }) => `وأشار البلاغ إلى ${figure} ملفا في ${words[5]} و${words[6]} و${words[7]} منذ بداية السنة.`,
    ({ words }) => `ويعكس هذا اللقاء أهمية الشراكة في مجال ${words.slice(8, 11).join('، ')} بين البلدين.`,
    ({ words, where }) => `وستجتمع لجنة مشتركة مكلفة بـ${words[2]} و${words[9]} مرتين في السنة، أولاهما ${withBa(where)}، لتتبع التنفيذ.`,
    ({ words, surname }) => `وأشاد ${surname} بمستوى التعاون في مجال ${words[6]} وبالجهود المبذولة من أجل ${words[12]}.`,
    ({ words }) => `وبهذه المناسبة اتفق المسؤولون على برنامج مشترك في ${words[11]} و${words[12]} و${words[13]}.`,
  ],
}

const HEADLINES: Readonly<Record<Language, Sentence>> = {
  fr: ({ surname, where, topics }) => `${surname} à ${where} : ${topics[0]} au menu`,
  ar: ({ surname, where, topics }) => `${surname} ${withBa(where)} لبحث ${topics[0]}`,
}

/** A person with the office, as a report introduces him: `Salim Karouzan, ministre de l’Intérieur du Gabon`. */
const INTRODUCE: Readonly<Record<Language, (person: InventedPerson, name: string) => string>> = {
  fr: ({ job, gender, country }, name) => `${name}, ${job.names.fr[gender]} ${deOfCountry(country)}${country.names.fr}`,
  ar: ({ job, gender, country }, name) => `${name}، ${job.names.ar[gender]} ${withLam(country.names.ar)}`,
}

/** One report of a meeting in one language, in words of its own: a headline and a text. */
export function tellEvent(random: SeededRandom, event: InventedEvent, language: Language): { title: string; text: string } {
  const { host, guest, city, day } = event
  const introduce = (person: InventedPerson): string => INTRODUCE[language](person, random.pick(person.names[language]))
  const pieces: Pieces = {
    host: introduce(host),
    guest: introduce(guest),
    surname: guest.surname[language],
    when: sayDay(random, day, language),
    where: city.names[language],
    topics: event.topics.map(({ names }) => names[language]),
    words: event.words.map((word) => word[language]),
    figure: event.figure,
  }
  const bodies = random.pickSome(BODIES[language], random.between(3, BODIES[language].length))
  const text = [random.pick(LEADS[language]), ...bodies].map((sentence) => sentence(pieces)).join('\n')
  return { title: HEADLINES[language](pieces), text }
}

