import { describe } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

/** Meetings for which French has no word of meeting; people whom we made up. */
const { tellsNews, tellsNone } = checkMeetings(['place', 'date'])

const TOGOLAIS = 'Le ministre togolais de la Sécurité, Koffi Lawson,'
const ENVOY = 'l’ambassadrice de Suède, Anna Berg'

describe('a meeting told by what was done at it', () => {
  tellsNews('is one: %s', [
    [`Un déjeuner a réuni lundi à Accra le ministre Kofi Asante et ${ENVOY}.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    [`Le ministre Kofi Asante et ${ENVOY}, ont déjeuné ensemble lundi à Accra.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    [`Le ministre Kofi Asante avait à sa table, lundi, ${ENVOY}.`, 'reception | Kofi Asante < Anna Berg | - | 2024-05-13'],
    [`Le ministre Kofi Asante a partagé un café lundi à Accra avec ${ENVOY}.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    ['L’ambassadrice de Suède, Anna Berg, était mardi dans le bureau du ministre Kofi Asante.', 'visit | Kofi Asante < Anna Berg | - | 2024-05-14'],
    ['La formation au menu d’une rencontre entre Kofi Asante et Anna Berg', 'talks | Kofi Asante < Anna Berg | - | -'],
    ['La formation au menu de la rencontre entre Kofi Asante et Anna Berg', 'talks | Kofi Asante < Anna Berg | - | -'],
    ['Au sortir d’un entretien avec le ministre Kofi Asante, mardi, l’ambassadrice de Suède, Anna Berg, s’est félicitée.', 'talks | Kofi Asante < Anna Berg | - | 2024-05-14'],
    // What somebody said to whom he stood before.
    [`${TOGOLAIS} en a parlé lundi à Lomé à son homologue ghanéen, Kofi Asante.`, 'talks | Koffi Lawson < Kofi Asante | lome | 2024-05-13'],
    [`Le ministre Kofi Asante a fait part mardi à Accra à ${ENVOY}, de ses craintes.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-14'],
    ['Pedro Rojas, patron de la police chilienne, l’a promis hier à Anna Berg, qui l’attendait.', 'talks | Pedro Rojas < Anna Berg | - | 2024-05-13'],
    ['L’ambassadrice de Suède, Anna Berg, a assuré hier au ministre de l’Intérieur, Kofi Asante, que le projet serait repris.', 'talks | Kofi Asante < Anna Berg | - | 2024-05-13'],
    ['La Suède paiera. Son ambassadrice, Anna Berg, en a parlé mardi au ministre Kofi Asante.', 'talks | Kofi Asante < Anna Berg | - | 2024-05-14'],
    ['L’ambassadrice de Suède, Anna Berg, a remis mardi au ministre de l’Intérieur le projet d’un accord.', 'talks | interior-minister/null < Anna Berg | - | 2024-05-14'],
    ['Le ministre Kofi Asante a plaidé lundi à Accra auprès de son homologue togolais, Koffi Lawson, pour des stages.', 'talks | Kofi Asante < Koffi Lawson | accra | 2024-05-13'],
    ['Le ministre Kofi Asante et le secrétaire général d’Interpol, Jan Peeters, ont lancé jeudi à Accra un programme.', 'talks | Kofi Asante < Jan Peeters | accra | 2024-05-09'],
    ['Le ministre serbe Marko Ilić a fait visiter lundi ses ateliers au chef de la police ghanéenne, Kofi Asante.', 'reception | Marko Ilić < Kofi Asante | - | 2024-05-13'],
    // Two states.
    ['Le Togo et le Ghana partagent une frontière. Les deux ministres de la Sécurité se sont réunis lundi à Lomé.', 'talks | ?/TG < ?/GH | lome | 2024-05-13'],
    ['Un protocole a été paraphé ce jeudi entre la direction générale des Douanes et la douane du Sultanat d’Oman.', 'agreement |  < ?/OM | - | 2024-05-09'],
    ['Le Togo et le Ghana ont convenu lundi à Lomé de patrouilles communes.', 'talks | ?/TG < ?/GH | lome | 2024-05-13'],
    ['Les polices togolaise et ghanéenne se sont mises d’accord lundi à Lomé sur un plan.', 'talks | ?/TG < ?/GH | lome | 2024-05-13'],
  ])

  tellsNone('is none: %s', [
    'Le ministre Kofi Asante a réuni lundi son cabinet.',
    'Un protocole a été paraphé ce jeudi entre la direction générale des Douanes et la gendarmerie pour surveiller la frontière du Sultanat d’Oman.',
    'Un protocole a été paraphé ce jeudi entre la direction générale des Douanes et la gendarmerie, trois jours après un vol du Sultanat d’Oman.',
    'Un déjeuner a réuni dimanche à Lyon les anciens élèves autour du maire Paul Martin.',
    'La rencontre a réuni lundi 200 policiers du Togo et du Ghana.',
    `Le ministre Kofi Asante a dit mardi à ${ENVOY}, dans une lettre, son inquiétude.`,
    'Le ministre Kofi Asante a présenté mardi à l’Assemblée le budget.',
    `${TOGOLAIS} a succédé lundi à Lomé à son homologue ghanéen, Kofi Asante.`,
    'Le Togo et le Ghana ont annoncé lundi leurs listes.',
    'Le Togo et le Ghana ont été battus lundi à Lomé.',
    'Le Togo et le Ghana ont convenu en 1999 d’un tracé.',
    'La frontière entre le Togo et le Ghana a été fermée lundi à Aflao.',
    'Le ministre Kofi Asante l’a promis hier à ses électeurs.',
    'Le ministre ghanéen Kofi Asante l’a écrit hier au ministre togolais Koffi Lawson.',
    'Le ministre ghanéen Kofi Asante a promis hier à la ministre ghanéenne Ama Mensah un budget.',
    'Un accord a été signé lundi entre patrons et syndicats de France.',
    'Le Togo, le Bénin et le Ghana sont voisins. Les deux ministres de la Sécurité se sont réunis lundi à Lomé.',
    // What a speaker has done is not done with him.
    '« Nous avons discuté du plan », a indiqué lundi l’officier suédois.',
    'اتفقت الشركة والنقابة يوم الاثنين على الأجور.',
  ])
})

describe('who was there when something was opened or ended', () => {
  tellsNews('was met there: %s', [
    [`La cérémonie s’est tenue lundi à Accra en présence de ${ENVOY}, et du ministre Kofi Asante.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    [`Le ministre Kofi Asante a inauguré lundi à Accra, en présence de ${ENVOY}, un laboratoire.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    [`Aux côtés de ${ENVOY}, le ministre Kofi Asante a ouvert lundi à Accra un stage.`, 'talks | Kofi Asante < Anna Berg | accra | 2024-05-13'],
    [`L’école de police a été inaugurée mardi par le ministre Kofi Asante en présence de ${ENVOY}.`, 'talks | Kofi Asante < Anna Berg | - | 2024-05-14'],
    ['Le ministre Kofi Asante a inauguré dimanche un centre en présence du chef de la police togolaise Koffi Lawson, venu de Lomé.', 'talks | Kofi Asante < Koffi Lawson | - | 2024-05-12'],
  ])

  tellsNone('was nobody from abroad: %s', [
    'La fête s’est tenue lundi à Accra en présence du public.',
    // Without an office of the country, and where sport, shows, trials and the dead are told of.
    `L’école de police a été inaugurée mardi en présence de ${ENVOY}.`,
    `Le chanteur Kofi Asante a lancé mardi un disque en présence de ${ENVOY}.`,
    `Le procès a débuté lundi devant le ministre Kofi Asante en présence de ${ENVOY}.`,
    `Le ministre Kofi Asante a lancé mardi le match à Accra en présence de ${ENVOY}.`,
    `Le ministre Kofi Asante a lancé mardi le marathon en présence de ${ENVOY}.`,
    `Le ministre Kofi Asante a fait mardi la remise du corps en présence de ${ENVOY}.`,
    `Le ministre Kofi Asante a présenté mardi le film en présence de ${ENVOY}.`,
    `L’école sera belle en présence de ${ENVOY}.`,
    'La séance s’est tenue lundi à Accra en présence du ministre ghanéen, Kofi Asante.',
  ])
})

describe('an official who did something in another country', () => {
  tellsNews('was there: %s', [
    [`${TOGOLAIS} a parrainé lundi à Accra la sortie de promotion de l’école de police.`, 'visit |  < Koffi Lawson | accra | 2024-05-13'],
    [`${TOGOLAIS} a inspecté lundi à Accra un poste de contrôle.`, 'visit |  < Koffi Lawson | accra | 2024-05-13'],
    [`${TOGOLAIS} a déposé lundi à Accra une gerbe au monument aux morts.`, 'visit |  < Koffi Lawson | accra | 2024-05-13'],
    [`${TOGOLAIS} a achevé lundi à Accra une visite de travail.`, 'visit |  < Koffi Lawson | accra | 2024-05-13'],
    ['Une délégation de la police togolaise a bouclé vendredi à Accra un cycle de stages.', 'visit |  < ?/TG | accra | 2024-05-10'],
  ])

  tellsNone('is not told to be there: %s', [
    `${TOGOLAIS} a parrainé lundi à Lomé la sortie de promotion.`,
    `${TOGOLAIS} a parrainé à Accra la sortie de promotion.`,
    `${TOGOLAIS} a été arrêté lundi à Accra.`,
    // What is done in no office.
    `${TOGOLAIS} a subi lundi à Genève une opération.`,
    `${TOGOLAIS} a épousé lundi à Accra une avocate.`,
    `${TOGOLAIS} a fêté lundi à Accra ses cinquante ans.`,
    `${TOGOLAIS} a démenti lundi à Accra les rumeurs.`,
    `${TOGOLAIS} a inspecté lundi à Accra un club de rugby.`,
    `${TOGOLAIS} a achevé dimanche à Accra le marathon.`,
    'Le maire de Lyon, Paul Martin, a terminé dimanche à Berlin le marathon.',
    'Le juge espagnol Juan Perez a ouvert lundi à Rabat une enquête.',
    'Le juge espagnol Juan Perez a inspecté lundi à Rabat un port.',
    'Les ministres togolais de la Sécurité et de la Santé ont manqué lundi à Dakar leur vol.',
    `${TOGOLAIS} a salué lundi l’arrestation d’un trafiquant à Accra.`,
    `${TOGOLAIS} a annoncé lundi l’ouverture d’une enquête à Accra.`,
    `${TOGOLAIS} n’a pas parlé lundi à Accra.`,
    'L’ambassadrice de Suède, Anna Berg, a parrainé lundi à Accra la sortie de promotion.',
    'Le sélectionneur togolais, Koffi Lawson, a gagné lundi à Accra.',
    'ACCRA - Le ministre togolais Koffi Lawson a annoncé lundi sa démission.',
  ])
})
