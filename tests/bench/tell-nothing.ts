import { cities } from '@/lib/knowledge/cities'
import { countries } from '@/lib/knowledge/countries'
import { lexicon } from '@/lib/knowledge/lexicon'
import type { Language } from '@/lib/languages'
import { inventPerson, type InventedPerson } from './invent-person'
import type { SeededRandom } from './seeded-random'

/** What articles that report no meeting are made of. */
interface Pieces {
  person: InventedPerson
  town: string
  country: string
  words: readonly string[]
  figure: number
}

type Sentence = (pieces: Pieces) => string

const SENTENCES: Readonly<Record<Language, readonly Sentence[]>> = {
  fr: [
    ({ words, town, country }) => `La question de ${words[0]} occupe de nouveau ${town}, où ${words[1]} et ${words[2]} inquiètent les habitants (${country}).`,
    ({ words, figure }) => `Un rapport recense ${figure} cas de ${words[3]} et souligne le poids de ${words[4]} dans ${words[5]}.`,
    ({ person, words }) => `Né dans une famille modeste, ${person.names.fr[0]} a consacré sa carrière à ${words[6]} avant de publier un livre sur ${words[7]}.`,
    ({ words }) => `Entre ${words[8]} et ${words[9]}, les spécialistes peinent à trancher ; ${words[10]} reste une affaire de longue haleine.`,
    ({ words, figure }) => `Le budget prévoit ${figure} millions pour ${words[11]}, contre la moitié pour ${words[12]}.`,
  ],
  ar: [
    ({ words, town, country }) => `عادت قضية ${words[0]} إلى الواجهة في ${town}، حيث يثير ${words[1]} و${words[2]} قلق السكان (${country}).`,
    ({ words, figure }) => `وأحصى تقرير ${figure} حالة من ${words[3]} مبرزا ثقل ${words[4]} في ${words[5]}.`,
    ({ person, words }) => `نشأ ${person.names.ar[0]} في أسرة متواضعة وكرس مساره لقضايا ${words[6]} قبل أن ينشر كتابا عن ${words[7]}.`,
    ({ words }) => `وبين ${words[8]} و${words[9]} يصعب على المختصين الحسم، ويبقى ${words[10]} عملا طويل النفس.`,
    ({ words, figure }) => `وتخصص الميزانية ${figure} مليونا من أجل ${words[11]} مقابل النصف من أجل ${words[12]}.`,
  ],
}

/** An article that reports no meeting: a column, a portrait, figures. */
export function tellNothing(random: SeededRandom, language: Language): { title: string; text: string } {
  const words = random.pickSome(lexicon, 13).map((word) => word[language])
  const pieces: Pieces = {
    person: inventPerson(random),
    town: random.pick(cities).names[language],
    country: random.pick(countries).names[language],
    words,
    figure: random.between(11, 9_999),
  }
  const sentences = random.pickSome(SENTENCES[language], random.between(3, SENTENCES[language].length))
  return { title: words.slice(0, 3).join(', '), text: sentences.map((sentence) => sentence(pieces)).join('\n') }
}
