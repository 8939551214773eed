import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

/** Posts of embassies, ministries and services, which speak in the first person or with no verb at all. */
const { tellsNews, tellsNone } = checkMeetings(['place', 'date'])

describe('a post', () => {
  tellsNews('tells whom its writer met: %s', [
    ['Ravi d’échanger avec le ministre ghanéen de l’Intérieur, Kofi Asante, sur la formation.', 'talks |  < Kofi Asante | - | -'],
    ['Honoré de recevoir ce jour le directeur de la police du Ghana, Kofi Asante.', 'reception |  < Kofi Asante | - | 2024-05-14'],
    ['Plaisir de retrouver à Lyon mon homologue ghanéen, Kofi Asante.', 'talks |  < Kofi Asante | lyon | -'],
    ['Très honorée par la visite ce matin de l’ambassadeur du Ghana, Kofi Asante.', 'reception |  < Kofi Asante | - | 2024-05-14'],
    ['J’ai reçu ce matin à Dakar le directeur de la police du Ghana, Kofi Asante.', 'reception |  < Kofi Asante | dakar | 2024-05-14'],
    ['Nous avons accueilli hier le ministre ghanéen Kofi Asante.', 'reception |  < Kofi Asante | - | 2024-05-13'],
    ['Je me suis entretenu ce matin avec mon homologue ghanéen, Kofi Asante.', 'talks |  < Kofi Asante | - | 2024-05-14'],
    ['Je reçois ce matin l’ambassadeur du Ghana, Kofi Asante.', 'reception |  < Kofi Asante | - | 2024-05-14'],
    ['Bel échange ce matin avec l’ambassadeur du Ghana, Kofi Asante.', 'talks |  < Kofi Asante | - | 2024-05-14'],
    ['Échange constructif lundi avec l’ambassadeur du Ghana, Kofi Asante.', 'talks |  < Kofi Asante | - | 2024-05-13'],
    ['Discussion ce matin avec l’ambassadeur du Ghana, Kofi Asante, sur la formation.', 'talks |  < Kofi Asante | - | 2024-05-14'],
    ['L’ambassadeur du Ghana, Kofi Asante, a présenté ses civilités lundi au ministre Karim Fall.', 'reception | Karim Fall < Kofi Asante | - | 2024-05-13'],
  ])

  tellsNone('tells of nobody met: %s', [
    'Ravi de lire le ministre ghanéen de l’Intérieur, Kofi Asante.',
    'J’ai reçu votre lettre, monsieur l’ambassadeur du Ghana.',
    'Nous avons reçu un courrier du ministre ghanéen Kofi Asante.',
    'Je n’ai pas rencontré le ministre ghanéen Kofi Asante.',
    'Heureux anniversaire au ministre ghanéen Kofi Asante.',
    'شكرا للوزير على كلمته.',
  ])
})

describe('thanks', () => {
  tellsNews('tell who came and who received: %s', [
    ['Merci à l’ambassadrice de Suède Anna Berg pour sa visite au siège de la police.', 'reception |  < Anna Berg | - | -'],
    ['Merci à l’ambassadrice de Suède Anna Berg pour sa visite à Dakar.', 'reception |  < Anna Berg | dakar | -'],
    ['Merci à mon homologue ghanéen Kofi Asante pour son accueil à Accra.', 'reception | Kofi Asante <  | accra | -'],
    ['Merci au ministre ghanéen Kofi Asante de m’avoir reçue à Accra.', 'reception | Kofi Asante <  | accra | -'],
    ['Le ministre Karim Fall a remercié le ministre ghanéen Kofi Asante pour son accueil.', 'reception | Kofi Asante < Karim Fall | - | -'],
  ])

  tellsNone('tell neither: %s', [
    'Merci à l’ambassadrice de Suède Anna Berg pour ses vœux.',
    'Merci à l’ambassadrice de Suède Anna Berg pour sa visite à l’hôpital.',
    'Merci à l’ambassadrice de Suède Anna Berg pour son passage à l’antenne.',
    'Merci à Paul Martin pour sa visite.',
    'Merci au sélectionneur ghanéen Kofi Asante pour sa visite.',
    'Merci au préfet Karim Fall pour sa visite.',
    'La ministre ghanéenne Ama Mensah a remercié le ministre ghanéen Kofi Asante pour son accueil.',
    'Le ministre Karim Fall a remercié le ministre ghanéen Kofi Asante pour son soutien.',
    'Le ministre Karim Fall a remercié la ministre ghanéenne Ama Mensah pour son accueil des réfugiés.',
    'Le ministre Karim Fall a remercié la République du Ghana pour son hospitalité et le général Kofi Asante.',
  ])
})
