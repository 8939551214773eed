import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { read, tellsNews, tellsNone } = checkMeetings(['place', 'date'])

const GHANEEN = 'Le ministre ghanéen de l’Intérieur, Kofi Asante,'
const IVOIRIEN = 'le général Yao Kouamé, ministre ivoirien de la Sécurité,'

describe('two of two countries who do something together on a day or in a town', () => {
  tellsNews('have met: %s', [
    [`${GHANEEN} et ${IVOIRIEN} ont arrêté mardi à Abidjan un calendrier de patrouilles.`, 'talks | Yao Kouamé < Kofi Asante | abidjan | 2024-05-14'],
    [`${GHANEEN} et son homologue ivoirien, Yao Kouamé, ont convenu lundi d’un fichier commun.`, 'talks | Kofi Asante < Yao Kouamé | - | 2024-05-13'],
    [`Hier à Accra, ${GHANEEN} et son vis-à-vis ivoirien, Yao Kouamé, ont jeté les bases d’une cellule commune.`, 'talks | Kofi Asante < Yao Kouamé | accra | 2024-05-13'],
    [`${GHANEEN} et ${IVOIRIEN} ont, lundi à Accra, mis sur pied un comité.`, 'talks | Kofi Asante < Yao Kouamé | accra | 2024-05-13'],
    [`${GHANEEN} et ${IVOIRIEN} ont annoncé mardi à Abidjan un plan de patrouilles.`, 'talks | Yao Kouamé < Kofi Asante | abidjan | 2024-05-14'],
    [`${GHANEEN} et ${IVOIRIEN} ont échangé mardi sur la frontière.`, 'talks | Kofi Asante < Yao Kouamé | - | 2024-05-14'],
    [`${GHANEEN} et ${IVOIRIEN} se sont promis mardi des patrouilles communes.`, 'talks | Kofi Asante < Yao Kouamé | - | 2024-05-14'],
    [`${GHANEEN} et ${IVOIRIEN} se sont accordés lundi à Accra sur un texte.`, 'talks | Kofi Asante < Yao Kouamé | accra | 2024-05-13'],
    [`${GHANEEN} et ${IVOIRIEN} se sont parlé vendredi par téléphone.`, 'call | Kofi Asante < Yao Kouamé | - | 2024-05-10'],
    ['Les chefs de police ghanéen et ivoirien, Kofi Asante et Yao Kouamé, ont décidé lundi à Accra d’ouvrir un poste commun.', 'talks | Kofi Asante < Yao Kouamé | accra | 2024-05-13'],
    ['Le directeur des Douanes du Ghana, Kofi Asante, et celui du Togo, M. Koffi Lawson, ont apposé lundi leurs signatures au bas d’un protocole.', 'agreement | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    ['Une convention a été paraphée lundi à Accra par Kofi Asante (Ghana) et Koffi Lawson (Togo).', 'agreement | Kofi Asante < Koffi Lawson | accra | 2024-05-13'],
    ['Accra et Lomé se rapprochent : les deux ministres de la Justice ont signé lundi à Lomé un texte sur l’extradition.', 'agreement | ?/TG < ?/GH | lome | 2024-05-13'],
  ])

  tellsNews('or one of them has, beside or before the other: %s', [
    // Beside or before whom somebody acts.
    ['Lundi, par écran interposé, le colonel Kofi Asante a comparé avec son collègue togolais Koffi Lawson les plans d’évacuation.', 'call | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    ['Le colonel Kofi Asante a harmonisé lundi à Lomé avec son homologue togolais, Koffi Lawson, les horaires des postes.', 'talks | Koffi Lawson < Kofi Asante | lome | 2024-05-13'],
    ['Le ministre de l’Intérieur, Kofi Asante, a souligné lundi devant le ministre togolais de la Sécurité Koffi Lawson que la frontière restait ouverte.', 'talks | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    ['Le ministre de l’Intérieur, Kofi Asante, a dénoncé lundi devant son homologue togolais, Koffi Lawson, les lenteurs de la douane.', 'talks | Kofi Asante < Koffi Lawson | - | 2024-05-13'],
    ['Le directeur de la police, Kofi Asante, a plaidé lundi, devant son pair togolais, pour des stages croisés.', 'talks | Kofi Asante < ?/TG | - | 2024-05-13'],
  ])

  tellsNone('and none has met in: %s', [
    // Neither a day nor a town.
    `${GHANEEN} et ${IVOIRIEN} ont décidé de patrouilles communes.`,
    // Both of one country, or of none that is told.
    'Le ministre ghanéen de l’Intérieur, Kofi Asante, et le ministre ghanéen de la Justice, Ama Mensah, ont arrêté mardi à Accra un calendrier.',
    'Le ministre de l’Intérieur, Kofi Asante, et la ministre de la Justice, Ama Mensah, ont lancé mardi à Accra une campagne.',
    // What two have done apart.
    `${GHANEEN} et ${IVOIRIEN} ont démissionné lundi.`,
    `${GHANEEN} et ${IVOIRIEN} ont jeté lundi l’éponge.`,
    `${GHANEEN} et ${IVOIRIEN} ont annoncé lundi leur démission.`,
    `${GHANEEN} et ${IVOIRIEN} ont publié lundi leurs mémoires.`,
    `${GHANEEN} et ${IVOIRIEN} ont publié lundi leur programme.`,
    `${GHANEEN} et ${IVOIRIEN} ont échangé mardi des insultes.`,
    `${GHANEEN} et ${IVOIRIEN} ont lancé mardi un appel au calme.`,
    `${GHANEEN} et ${IVOIRIEN} ont partagé mardi le prix de la paix.`,
    `${GHANEEN} et ${IVOIRIEN} ont désigné lundi leurs successeurs.`,
    `${GHANEEN} et ${IVOIRIEN} se sont promis lundi leur vote.`,
    // Coaches meet on the field.
    'Le sélectionneur du Ghana, Kofi Asante, et le sélectionneur ivoirien, Yao Kouamé, ont annoncé mardi leurs listes.',
    'Le sélectionneur du Ghana, Kofi Asante, et le sélectionneur ivoirien, Yao Kouamé, ont évoqué mardi à Accra le programme des matchs.',
    `${GHANEEN} et ${IVOIRIEN} n’ont pas convenu lundi à Accra d’un texte.`,
    // Private people, and whom a world body sends.
    'Le Togolais Koffi Lawson et le Ghanéen Kofi Asante ont évoqué lundi à Paris leur enfance.',
    'Le ministre ghanéen de la Santé, Kofi Asante, et le représentant de l’OMS, Koffi Lawson, ont lancé lundi à Accra une campagne.',
    // Spoken to in an assembly, or of.
    'Le ministre de l’Intérieur, Kofi Asante, a souligné lundi devant la conférence, et devant le ministre togolais Koffi Lawson, que la frontière restait ouverte.',
    'Le ministre de l’Intérieur, Kofi Asante, a dénoncé lundi devant le ministre togolais Koffi Lawson les lenteurs de la douane.',
    'Le ministre de l’Intérieur, Kofi Asante, a regretté lundi devant l’ambassadeur de Suède Lars Nilsson les retards.',
    'Le ministre de l’Intérieur, Kofi Asante, a critiqué lundi son homologue togolais Koffi Lawson.',
    'Le colonel Kofi Asante a comparé lundi les plans de son homologue togolais Koffi Lawson.',
    // Two countries are not those of "les deux" where three are named, or one.
    'Accra, Lomé et Cotonou se rapprochent : les deux ministres de la Justice ont signé lundi un texte.',
    'Accra avance : les deux ministres de la Justice ont signé lundi un texte.',
  ])

  it('tells what they had done before as background', () => {
    expect(read(`${GHANEEN} et ${IVOIRIEN} avaient arrêté en mars à Abidjan un calendrier.`).map((meeting) => meeting.split(' | ')[0])).toEqual(['recalled'])
  })
})

describe('a country in brackets behind a name', () => {
  it('parts those who are received', () => {
    expect(read('Le ministre Yao Kouamé a reçu lundi à Accra Kofi Asante (Malaisie) et Ama Mensah (Niger).')).toEqual(['reported | reception | Yao Kouamé < Kofi Asante | accra | 2024-05-13', 'reported | reception | Yao Kouamé < Ama Mensah | accra | 2024-05-13'])
  })

  it('is a post, and not where they are from, in a list of ambassadors', () => {
    expect(read('Le ministre Yao Kouamé a reçu lundi à Accra plusieurs ambassadeurs nommés, dont Kofi Asante (Malaisie) et Ama Mensah (Niger).')).toEqual(['reported | reception | Yao Kouamé < Kofi Asante + Ama Mensah | accra | 2024-05-13'])
  })
})
