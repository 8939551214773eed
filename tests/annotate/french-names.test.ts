import { describe, expect, it } from 'vitest'
import { namesIn, readText, sidesIn } from '../support/read-meetings'

const namesOf = (text: string) => namesIn(readText(text))

describe('a name in a French text', () => {
  it.each([
    // A particle that is written onto what follows.
    ['Le général Jeanne d’Arc Mbarga a reçu lundi l’ambassadeur.', 'Jeanne d’Arc Mbarga'],
    ['Le général Lorenzo d’Addario a reçu lundi l’ambassadeur.', 'Lorenzo d’Addario'],
    ['Le ministre Abdallah Ould El Hadj a reçu lundi l’ambassadeur.', 'Abdallah Ould El Hadj'],
    // A first name that is a town's too.
    ['Le ministre nigérien de l’Intérieur, Hama Souley, a reçu lundi l’ambassadeur.', 'Hama Souley'],
    ['Bel échange avec le ministre de l’Intérieur et de la Sécurité publique, Hama Souley, ce lundi.', 'Hama Souley'],
    // Right behind an office or a title stands no town.
    ['Le DGSN Benslimane à Hanoï : entretiens avec le vice-ministre vietnamien.', 'Benslimane'],
    ['Le ministre Mendoza a reçu lundi l’ambassadeur.', 'Mendoza'],
    ['M. Lima a reçu lundi l’ambassadeur.', 'Lima'],
    // "Ould" by its letter, and a title that is a family name.
    ['Le ministre Ahmed O. Sidi et le préfet ont visité la foire.', 'Ahmed O. Sidi'],
    ['Le ministre Ahmed Sidi et le préfet ont visité la foire.', 'Ahmed Sidi'],
    // Behind an office of which only the beginning is known.
    ['Tournée dans le Golfe du ministre des Situations d’urgence, Serik Abdrakhmanov.', 'Serik Abdrakhmanov'],
    ['Le ministre de la Résilience et du Climat, Serik Abdrakhmanov, a parlé.', 'Serik Abdrakhmanov'],
  ])('is whole: %s', (text, name) => {
    expect(namesOf(text)).toEqual([name])
  })

  it.each([
    ['Le général Paul Martin d’Interpol a reçu lundi l’ambassadeur.', ['Paul Martin']],
    ['L’ambassadeur Paul Martin d’Abidjan a été reçu lundi.', ['Paul Martin']],
    ['Le ministre de l’Intérieur a visité Dakar, Thiès Nord, et Kaolack.', []],
    ['La visite du salon, Paris Expo, a duré deux heures.', []],
    ['La DGSN Rabat a ouvert un centre.', []],
    ['Le directeur régional Casablanca-Settat a ouvert un centre.', []],
    ['Le ministre de Mohamed Sidi a parlé.', ['Mohamed Sidi']],
    ['استقبل الوزير يوم الاثنين السفير.', []],
  ])('ends before the country, town or service, which is none: %s', (text, names) => {
    expect(namesOf(text)).toEqual(names)
  })

  it.each([
    ['M. Asante, ministre ghanéen de l’Intérieur, et M. Kodjo, son homologue togolais, ont convenu lundi d’un plan.', 'Asante < Kodjo', ['GH', 'TG']],
    ['Le ministre Paul Asante a reçu lundi M. Kodjo, son homologue togolais.', 'Paul Asante < Kodjo', [null, 'TG']],
    // Somebody else, who is named behind.
    ['Le ministre Paul Asante a reçu lundi Jean Mensah, son homologue togolais, Yao Kodjo, et le préfet.', 'Paul Asante < Jean Mensah + Yao Kodjo + prefect/null', [null, null, 'TG']],
  ])('has the counterpart beside it: %s', (text, sides, countries) => {
    const told = readText(text)
    expect(sidesIn(told)).toEqual([sides])
    expect(told.people.map(({ country }) => country)).toEqual(countries)
  })
})

describe('family names alone in a headline or a ticker', () => {
  it.each([
    ['Bénin : Agossa reçoit Ameyapoh à Cotonou', 'Agossa < Ameyapoh'],
    ['Bénin : Agossa a reçu lundi Ameyapoh', 'Agossa < Ameyapoh'],
    ['Terrorisme : Agossa reçu par Ameyapoh', 'Ameyapoh < Agossa'],
    ['Togo - Bénin : Ameyapoh chez Agossa', 'Agossa < Ameyapoh'],
    ['Sécurité : Agossa reçoit le ministre togolais', 'Agossa < minister/TG'],
    ['Le ministre togolais a reçu Agossa lundi à Lomé.', 'minister/TG < Agossa'],
    ['Agossa et Ameyapoh s’entretiennent à Cotonou de lutte contre le terrorisme', 'Agossa < Ameyapoh'],
    ['Tête-à-tête entre Agossa et Ameyapoh sur la lutte contre le terrorisme', 'Agossa < Ameyapoh'],
    ['12:30 Foot : le Onze en stage | 12:45 Bénin : Agossa reçoit Ameyapoh | 13:00 Bourse : clôture en hausse', 'Agossa < Ameyapoh'],
  ])('are people: %s', (text, sides) => {
    expect(sidesIn(readText(text))).toEqual([sides])
  })

  it.each([
    // Firms, players and clubs: nothing else of the domain stands there.
    ['Agossa reçoit Ameyapoh à Cotonou'],
    ['Renault reçoit Peugeot'],
    ['Danone s’entretient avec Lactalis'],
    ['Boeing et Airbus se rencontrent à Seattle'],
    ['Entretien entre Google et Meta sur la publicité'],
    ['Zverev rencontre Sinner dimanche à Rome'],
    ['Sabalenka et Swiatek se rencontrent en finale'],
    ['Tournoi du Togo : Agossa rencontre Ameyapoh'],
    ['Microsoft reçoit le ministre'],
    ['Sécurité : la police recrute | Renault reçoit Peugeot'],
    ['Lyon reçoit Marseille'],
    ['Le stade reçoit Chelsea'],
    ['Airbus reçoit une commande'],
    ['Fructueuse rencontre avec les élèves'],
    ['Belle rencontre entre Boeing et Airbus'],
    ['La ville accueille Beyoncé'],
    ['Cette rencontre avec Agossa'],
    ['الرياض تستقبل الهلال'],
  ])('are no people: %s', (text) => {
    expect(namesOf(text)).toEqual([])
  })
})
