import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { namesIn } from '../support/read-meetings'
import { sourceDocument } from './source-document'

const read = (text: string) => annotate(sourceDocument(text))

/** Functions of everybody with a name: `name: key/country text`. */
const functionsOf = (text: string) =>
  read(text).people.map(({ spellings, functions }) =>
    `${spellings[0]?.text}: ${functions.map(({ key, country, text: words }) => `${key}/${country} ${words}`).join(' + ')}`)

describe('a function', () => {
  it.each([
    // Key, country and words of an apposition, before the name or after it.
    ["Karim Belhadj, ministre de l'Intérieur, a reçu Ana Pereira, ambassadrice du Portugal à Tunis.", ["Karim Belhadj: interior-minister/null ministre de l'Intérieur", 'Ana Pereira: ambassador/PT ambassadrice du Portugal à Tunis']],
    // The nationality stands inside the function.
    ["Le ministre tunisien de l'Intérieur, Karim Belhadj, a reçu Ana Pereira.", ["Karim Belhadj: interior-minister/TN ministre tunisien de l'Intérieur", 'Ana Pereira: ']],
    // A rank and a name behind a function are its holder's.
    ["Le directeur général de la police du Niger, l'inspecteur général Moussa Ndiaye, a été reçu par Karim Belhadj.", ['Moussa Ndiaye: police-chief/NE directeur général de la police du Niger + inspector-general/null inspecteur général', 'Karim Belhadj: ']],
    // A list of functions with a name behind each.
    ["Karim Belhadj a reçu les ambassadeurs du Japon, Kenji Tanaka, de l'Inde, Arjun Kumar, et du Kenya, Daniel Otieno.", ['Karim Belhadj: ', 'Kenji Tanaka: ambassador/JP ambassadeurs du Japon', "Arjun Kumar: ambassador/IN de l'Inde", 'Daniel Otieno: ambassador/KE du Kenya']],
    ['Jeanne Martin, la nouvelle préfète de police, a reçu Ana Pereira.', ['Jeanne Martin: police-chief/null préfète de police', 'Ana Pereira: ']],
    ['استقبل كريم بلحاج، وزير الداخلية، ماريا بيريرا، سفيرة البرتغال بتونس.', ['كريم بلحاج: interior-minister/null وزير الداخلية', 'ماريا بيريرا: ambassador/PT سفيرة البرتغال بتونس']],
    ['التقى رئيس المخابرات العامة المصرية، اللواء سامي حداد، مدير جهاز المخابرات التركي محمد يلدز.', ['سامي حداد: intelligence-chief/EG رئيس المخابرات العامة المصرية + general/null اللواء', 'محمد يلدز: intelligence-chief/TR مدير جهاز المخابرات التركي']],
    ['استقبل معالي وزير الداخلية السعودي، صاحب السمو الملكي الأمير سامي بن خالد، معالي وزير الداخلية الماليزي كريم سليمان.', ['سامي بن خالد: interior-minister/SA وزير الداخلية السعودي', 'كريم سليمان: interior-minister/MY وزير الداخلية الماليزي']],
    // Whoever stands for a country has his post behind him, as an ambassador has.
    ["Ana Pereira, représentante du Portugal à Tunis, a reçu Karim Belhadj.", ['Ana Pereira: representative/PT représentante du Portugal à Tunis', 'Karim Belhadj: ']],
    ['استقبل سامي حداد سعادة السفيرة الأمريكية لدى تونس، ليلى مارتن.', ['سامي حداد: ', 'ليلى مارتن: ambassador/US السفيرة الأمريكية لدى تونس']],
  ])('is read with key, country and words: %s', (text, functions) => {
    expect(functionsOf(text)).toEqual(functions)
  })

  // A field names a service as a bracket does.
  it.each([
    ["Le ministre de l'Intérieur et de la Sûreté nationale, Karim Belhadj, a reçu Ana Pereira.", "dgsn ministre de l'Intérieur et de la Sûreté nationale"],
    ["Le ministre de l'Intérieur, de la Décentralisation et de la Sûreté nationale, Karim Belhadj, a reçu Ana Pereira.", "dgsn ministre de l'Intérieur, de la Décentralisation et de la Sûreté nationale"],
    ["Le ministre de l'Intérieur et de l'Aménagement du territoire, Karim Belhadj, a reçu Ana Pereira.", "null ministre de l'Intérieur et de l'Aménagement du territoire"],
    ['استقبل وزير الداخلية والأمن الوطني كريم بلحاج أمس سفير قطر.', 'dgsn وزير الداخلية والأمن الوطني'],
    ['استقبل وزير الداخلية وترقية اللامركزية كريم بلحاج أمس سفير قطر.', 'null وزير الداخلية وترقية اللامركزية'],
  ])('of several fields has their service: %s', (text, expected) => {
    const [role] = read(text).people.find(({ spellings }) => /^(?:Karim|كريم)/.test(spellings[0]?.text ?? ''))?.functions ?? []
    expect(`${role?.organisation ?? 'null'} ${role?.text ?? ''}`).toBe(expected)
  })

  it.each([
    ['استقبل الوزير كريم بلحاج نظيره الإيطالي باولو ريتشي.', 'باولو ريتشي', 'm'],
    ['استقبل الوزير كريم بلحاج نظيرته الإيطالية ماريا ريتشي.', 'ماريا ريتشي', 'f'],
    ["Karim Belhadj a reçu l'ambassadrice du Portugal, Ana Pereira.", 'Ana Pereira', 'f'],
  ])('shows whether it is of a man or a woman: %s', (text, name, gender) => {
    expect(read(text).people.find(({ spellings }) => spellings[0]?.text === name)?.gender).toBe(gender)
  })
})

describe('a name', () => {
  it.each([
    ["L'ambassadrice de Corée du Sud, Mme Yu Ki-jun, a été reçue par Karim Belhadj.", ['Yu Ki-jun', 'Karim Belhadj']],
    ["Le ministre de l'Intérieur, Fernando Grande-Marlaska, a reçu Ana Pereira.", ['Fernando Grande-Marlaska', 'Ana Pereira']],
    ['Ancienne directrice adjointe de cabinet, elle a fait toute sa carrière dans l’administration.', []],
    ['استقبل كريم بلحاج سفيرة كوريا الجنوبية، السيدة يو كي جون، بمكتبه.', ['كريم بلحاج', 'يو كي جون']],
    ['التقى مدير الأمن العام اللواء سامي حداد، مدير عام الشرطة الفلسطينية اللواء علام السقا والوفد المرافق له.', ['سامي حداد', 'علام السقا']],
    ['استقبل الرئيس سامي حداد، أمس بقصر قرطاج، سفراء كل من فرنسا والهند.', ['سامي حداد']],
  ])('is whole, and nothing else is one: %s', (text, names) => {
    expect(namesIn(read(text))).toEqual(names)
  })
})
