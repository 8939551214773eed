import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import type { SourceDocument } from '@/lib/model/document'
import { describeMeetings } from '../support/read-meetings'
import { sourceDocument } from './source-document'

interface Told {
  text: string
  given?: Partial<SourceDocument>
  meetings: string[]
}

const SUEDE = 'Lars Nilsson, chef de la police suédoise'

const told: Told[] = [
  // Awards: what is given makes the verb one of a ceremony.
  { text: `${SUEDE}, a remis lundi à Karim Belhadj, ministre tunisien de l'Intérieur, la médaille du mérite.`, meetings: ['reported | ceremony | Lars Nilsson < Karim Belhadj | SE | -'] },
  { text: `${SUEDE}, a remis lundi à Karim Belhadj un rapport sur les routes.`, meetings: [] },
  { text: 'سلم لارس نيلسون، رئيس الشرطة السويدية، تقريرا حول الطرق.', meetings: [] },
  // Agreements with words between the verb and its object.
  { text: `Karim Belhadj, ministre de l'Intérieur, a signé lundi à Tunis, avec ${SUEDE}, une feuille de route.`, meetings: ['reported | agreement | Karim Belhadj < Lars Nilsson | SE | tunis'] },
  // Journeys.
  { text: `${SUEDE}, a atterri lundi à Tunis.`, meetings: ['reported | visit |  < Lars Nilsson | TN | tunis'] },
  { text: `Karim Belhadj, ministre de l'Intérieur, s'est envolé jeudi pour un séjour en Suède.`, meetings: ['reported | visit |  < Karim Belhadj | SE | -'] },
  { text: `C'est ce qu'est venu demander mardi en Tunisie Lars Nilsson.`, meetings: ['reported | visit |  < Lars Nilsson | TN | -'] },
  // Talks told by what was spoken of, and with whom.
  { text: `Karim Belhadj, ministre de l'Intérieur, a évoqué lundi la question des visas avec ${SUEDE}.`, meetings: ['reported | talks | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: `Karim Belhadj, ministre de l'Intérieur, a évoqué lundi la question des visas.`, meetings: [] },
  { text: `Karim Belhadj, ministre de l'Intérieur, était à Vienne. Avec le Suédois Lars Nilsson, il a passé en revue les dossiers en cours.`, meetings: ['reported | visit |  < Karim Belhadj | AT | vienne', 'reported | talks | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: `Karim Belhadj est arrivé lundi en Suède. Lars Nilsson, chef de la police suédoise, l'a reçu mardi.`, meetings: ['reported | visit | Lars Nilsson < Karim Belhadj | SE | -'] },
  // A nationality before a name, and a title inside one.
  { text: `Le ministre de l'Intérieur, Karim Belhadj, a reçu lundi le Suédois Lars Nilsson et l'Indien Arjun Kumar.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | -', 'reported | reception | Karim Belhadj < Arjun Kumar | IN | -'] },
  { text: `Le ministre de l'Intérieur, Karim Belhadj, a reçu Mohamed Cheikh Ould Brahim, ambassadeur de Mauritanie.`, meetings: ['reported | reception | Karim Belhadj < Mohamed Cheikh Ould Brahim | MR | -'] },
  // The organisation inside a function gives its country; "a" is no "à".
  { text: `Karim Belhadj a reçu mardi le commandant de l'Africom, Peter Martin.`, meetings: ['reported | reception | Karim Belhadj < Peter Martin | US | -'] },
  { text: `Le patron de la police suédoise a rencontré lundi Karim Belhadj, ministre de l'Intérieur.`, meetings: ['reported | talks | police-chief/SE < Karim Belhadj |  | -'] },
  { text: `Les ministres suédois de la Justice, Lars Nilsson, et de l'Intérieur, Ingrid Solberg, ont été reçus par Karim Belhadj.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson + Ingrid Solberg | SE | -'] },
  // Assemblies, and the town by what it is.
  { text: "Les travaux de l'Assemblée générale d'Interpol se sont ouverts lundi à Vienne.", meetings: ['reported | conference |  <  |  | vienne'] },
  { text: "Les travaux du conseil municipal se sont ouverts lundi à Vienne.", meetings: [] },
  { text: `Karim Belhadj a reçu lundi dans la capitale autrichienne ${SUEDE}.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | vienne'] },
  { text: 'استقبل كريم بلحاج، وزير الداخلية، في العاصمة النمساوية رئيس الشرطة السويدية لارس نيلسون.', meetings: ['reported | reception | كريم بلحاج < لارس نيلسون | SE | vienne'] },
  // Headlines.
  { text: 'Le chef de la police suédoise Lars Nilsson en Tunisie', meetings: ['reported | visit |  < Lars Nilsson | TN | -'] },
  { text: 'Le terrorisme a été évoqué. Aucune autre précision.', given: { title: "Le ministre de l'Intérieur reçoit l'ambassadeur de Suède à Tunis" }, meetings: ['reported | reception | interior-minister/null < ambassador/SE | SE | -'] },
  { text: 'تم بحث مكافحة الإرهاب دون تفاصيل أخرى.', given: { title: 'وزير الداخلية يستقبل سفير السويد' }, meetings: ['reported | reception | interior-minister/null < ambassador/SE | SE | -'] },
  // What is long past when the text appears is background.
  { text: `En mars 2021, Karim Belhadj reçoit ${SUEDE}.`, given: { published: '2024-05-02' }, meetings: ['recalled | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: 'في مارس 2021، استقبل كريم بلحاج، وزير الداخلية، سفير كندا بيتر مارتن.', given: { published: '2024-05-02' }, meetings: ['recalled | reception | كريم بلحاج < بيتر مارتن | CA | -'] },
  { text: `Pour rappel, Karim Belhadj a reçu en mars ${SUEDE}.`, meetings: ['recalled | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: 'للتذكير، استقبل كريم بلحاج، وزير الداخلية، سفير كندا بيتر مارتن.', meetings: ['recalled | reception | كريم بلحاج < بيتر مارتن | CA | -'] },
  // Decisions, the how manieth visit, stays of things, calls on a service, an assembly beside a meeting word.
  { text: 'Le gouvernement suédois a décidé de décerner à Karim Belhadj, ministre tunisien de l’Intérieur, la médaille du mérite.', meetings: ['reported | ceremony |  < Karim Belhadj | SE | -'] },
  { text: `Karim Belhadj a reçu lundi ${SUEDE}. C'est la deuxième visite de Lars Nilsson à Tunis.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: 'Son siège est à Tunis ; le secrétaire général, Karim Belhadj, le dirige.', meetings: [] },
  { text: "L'ambassadeur de Suède, Lars Nilsson, s'est rendu mercredi au siège de la DGSN.", meetings: ['reported | visit |  < Lars Nilsson | SE | -'] },
  { text: "C'est Karim Belhadj qui a conduit la délégation à la réunion des services, lundi à Vienne.", meetings: ['reported | conference | Karim Belhadj <  |  | vienne'] },
  // Where neither side has a country, the two that are named are theirs.
  { text: "Karim Belhadj a reçu Lars Nilsson à propos des visas entre la Tunisie et la Suède, et de l'école de police.", meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | TN SE | -'] },
  { text: 'Karim Belhadj a reçu Lars Nilsson. La Suède finance un centre.', given: { title: 'La police suédoise à l’école' }, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  // Who is only there, the meeting before this one, and clauses about another journey.
  { text: `Accompagné des ministres tunisiens Ali Haddad et Samir Bouzid, Karim Belhadj a reçu lundi ${SUEDE}.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: `Accompagné de l'ambassadeur Ali Haddad, le ministre Karim Belhadj a reçu lundi ${SUEDE}.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | -'] },
  { text: `Karim Belhadj a reçu lundi à Tunis ${SUEDE}. Leur précédent tête-à-tête à Vienne, avec l'Autrichien Lukas Gruber, date de mai.`, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | tunis', 'recalled | talks | Lukas Gruber < Karim Belhadj |  | vienne'] },
  { text: "Lars Nilsson, chef de la police suédoise, s'est entretenu lundi avec Karim Belhadj, rentré de Vienne où il a été reçu par Lukas Gruber.", meetings: ['reported | talks | Lars Nilsson < Karim Belhadj |  | -', 'recalled | reception | Lukas Gruber <  |  | -'] },
  { text: "Le ministre Lukas Gruber a reçu le conseiller suédois de défense pour l'Afrique, l'amiral Lars Nilsson.", meetings: ['reported | reception | Lukas Gruber < Lars Nilsson | SE | -'] },
  { text: 'Le ministre de la Défense a reçu Dagvor R.M. Anderson, commandant de l’Africom.', meetings: ['reported | reception | defence-minister/null < Dagvor R.M. Anderson | US | -'] },
  // Since when somebody serves is not when people met.
  { text: `Karim Belhadj, en poste depuis 2019, a reçu ${SUEDE}, à Tunis.`, given: { published: '2024-05-02' }, meetings: ['reported | reception | Karim Belhadj < Lars Nilsson | SE | tunis'] },
]

describe('a meeting is told in many ways', () => {
  it.each(told)('$text', ({ text, given, meetings }) => {
    expect(describeMeetings(annotate(sourceDocument(text, given)), ['countries', 'place'])).toEqual(meetings)
  })
})
