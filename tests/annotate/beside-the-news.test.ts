import { describe, expect, it } from 'vitest'
import { checkMeetings } from '../support/check-meetings'

const { read, tells } = checkMeetings(['place', 'date'])
const statuses = (text: string) => read(text).map((meeting) => meeting.split(' | ')[0])

describe('what had been done the day before the news', () => {
  it.each([
    ['Le ministre Yao Kouamé a clos vendredi à Accra les travaux de la conférence sur les ports. La veille, en marge de celle-ci, il avait eu une entrevue avec le ministre suédois de l’Intérieur, Lars Nilsson.', ['reported', 'reported']],
    ['Plus tôt dans la journée, le ministre Yao Kouamé avait reçu Lars Nilsson, chef de la police suédoise.', ['reported']],
    // On the margin of what is the news.
    ['عاد الوزير كريم بلحاج من أكرا بعد ترؤسه أمس المؤتمر الدولي للموانئ. وكان قد التقى على الهامش وزير الداخلية السويدي لارس نيلسون.', ['reported', 'reported']],
    ['استقبل الوزير كريم بلحاج أمس سفيرة غانا أما منساه. وكان قد التقى على هامش الجمعية العامة وزير الداخلية السويدي لارس نيلسون.', ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج أمس سفيرة غانا أما منساه. وكان قد التقى العام الماضي على الهامش وزير الداخلية السويدي لارس نيلسون.', ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج أمس سفيرة غانا أما منساه. وسبق أن التقى في القمة على هامشها وزير الداخلية السويدي لارس نيلسون.', ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج أمس سفيرة غانا أما منساه. وكان بلحاج قد التقى في دورة 2022 على هامشها وزير الداخلية السويدي لارس نيلسون.', ['reported', 'recalled']],
    ['استقبل الوزير كريم بلحاج أمس سفيرة غانا أما منساه. للتذكير، التقى الوزير على الهامش وزير الداخلية السويدي لارس نيلسون.', ['reported', 'recalled']],
    ['Le ministre Yao Kouamé avait reçu en mars Lars Nilsson, chef de la police suédoise.', ['recalled']],
    ['Le ministre Yao Kouamé, élu la veille de Noël 2010, a reçu lundi Ama Mensah, ambassadrice du Ghana. Il avait déjà reçu Lars Nilsson, chef de la police suédoise.', ['reported', 'recalled']],
  ])('is news: %s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('a month that is over', () => {
  it.each([
    ['Le ministre Yao Kouamé, qui a reçu en mars l’ambassadrice du Ghana Ama Mensah, prépare un plan.', ['recalled']],
    ['الوزير كريم بلحاج الذي استقبل في مارس سفيرة غانا أما منساه، يعد خطة.', ['recalled']],
    ['Le ministre Yao Kouamé, qui a déjà rencontré à Accra la ministre Ama Mensah, prépare un plan.', ['recalled']],
    // The month of the news, the one before it in the first days of a month, and a day.
    ['Le ministre Yao Kouamé a reçu en mai l’ambassadrice du Ghana Ama Mensah.', ['reported']],
    ['Le ministre Yao Kouamé a reçu en avril l’ambassadrice du Ghana Ama Mensah.', ['reported']],
    ['Le ministre Yao Kouamé a reçu le 25 mars l’ambassadrice du Ghana Ama Mensah.', ['reported']],
    ['استقبل الوزير كريم بلحاج في أبريل سفيرة غانا أما منساه.', ['reported']],
  ])('tells no news: %s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('somebody who opens or ends an assembly', () => {
  tells('holds it: %s', [
    ['Le ministre Yao Kouamé a clos vendredi à Accra les travaux de la conférence sur les ports.', ['reported | conference | Yao Kouamé <  | accra | 2024-05-10']],
    ['Le ministre Yao Kouamé a ouvert lundi à Accra le forum sur les ports.', ['reported | conference | Yao Kouamé <  | accra | 2024-05-13']],
    ['عاد الوزير كريم بلحاج إلى الرباط بعد ترؤسه أمس في أكرا المؤتمر الدولي للموانئ.', ['reported | conference | كريم بلحاج <  | accra | 2024-05-13']],
    ['عاد الوزير كريم بلحاج إلى الرباط بعد ترؤسه أمس اللجنة.', []],
    ['Le ministre Yao Kouamé a ouvert lundi à Accra une enquête.', []],
    ['Le ministre Yao Kouamé a clos vendredi à Accra la conférence de presse.', []],
    ['Le ministre Yao Kouamé a inauguré lundi à Accra le marché.', []],
  ])
})

describe('a delegation that came where the paper is', () => {
  it.each([
    ['Une délégation de la police ghanéenne, conduite par le général Kofi Asante, effectue une visite de travail de trois jours.', ['reported | visit |  < Kofi Asante | - | -']],
    ['Une délégation de la police, conduite par le général Kofi Asante, effectue une visite de travail de trois jours.', []],
    ['Une délégation de la police ghanéenne, conduite par le général Kofi Asante, effectuera une visite de travail de trois jours.', []],
    ['Le ministre ghanéen Kofi Asante effectue une visite de trois jours.', []],
  ])('pays a visit: %s', (text, meetings) => {
    expect(read(text).filter((meeting) => meeting.startsWith('reported'))).toEqual(meetings)
  })
})

describe('a call in a list of news', () => {
  tells('is told with its day: %s', [
    ['Pétrole : le baril à 66 dollars. Police : le Ghanéen Kofi Asante hier chez Yao Kouamé, le fichier commun au menu. Football : le derby reporté.', ['reported | visit |  < Kofi Asante | - | 2024-05-13']],
    ['Pétrole : le baril à 66 dollars. Police : le Ghanéen Kofi Asante chez lui. Football : le derby reporté.', []],
  ])
})

describe('a journey still to come', () => {
  it.each([
    ['Le chef de la police ghanéenne, Kofi Asante, se rendra lundi à Lomé.', ['announced']],
    ['Les chefs de la police ghanéenne se rendront à Lomé.', ['announced']],
    ['Le chef de la police ghanéenne, Kofi Asante, s’est rendu lundi à Lomé.', ['reported']],
  ])('is announced: %s', (text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('who received the one that the sentence is about', () => {
  it('stands before "l’y a reçu"', () => {
    expect(read('Le chef de la police ghanéenne, Kofi Asante, s’est rendu lundi à Lomé : le général Koffi Lawson l’y a reçu.')).toEqual(['reported | visit | Koffi Lawson < Kofi Asante | lome | 2024-05-13'])
  })
})

describe('a house that is called after somebody', () => {
  tells('is nobody who was met: %s', [
    ['Le ministre Yao Kouamé a reçu lundi Ama Mensah, ambassadrice du Ghana. La rencontre portait sur des stages à l’académie du sultan Qabous.', ['reported | reception | Yao Kouamé < Ama Mensah | - | 2024-05-13']],
    ['Le ministre Yao Kouamé a reçu lundi à l’académie le sultan Qabous.', ['reported | reception | Yao Kouamé < Qabous | - | 2024-05-13']],
  ])
})

describe('who signed', () => {
  tells('is not told by the town from which a signature was announced: %s', [
    ['ACCRA — Un accord de coopération a été signé lundi au siège de la police. Kofi Asante, inspecteur général de la police du Ghana, et Koffi Lawson, directeur de la police togolaise, y prévoient des stages.', ['reported | agreement | Kofi Asante < Koffi Lawson | accra | 2024-05-13']],
    ['ACCRA — Une enquête a été ouverte lundi. Kofi Asante, inspecteur général de la police du Ghana, et Koffi Lawson, directeur de la police togolaise, y travaillent.', []],
    ['Le chef de la police ghanéenne, Kofi Asante, est à Lomé. Lundi, lui et le général Koffi Lawson ont signé un mémorandum.', ['reported | visit | Koffi Lawson < Kofi Asante | lome | 2024-05-13']],
    ['Le chef de la police ghanéenne, Kofi Asante, est à Lomé. Lundi, lui et son homologue togolais Koffi Lawson ont signé un mémorandum.', ['reported | visit | Koffi Lawson < Kofi Asante | lome | 2024-05-13']],
    ['SEOUL, 13 mai (Yonhap) -- L’agence nationale de police a annoncé lundi la signature d’un protocole d’entente avec l’agence ghanéenne.', []],
  ])
})

describe('a party of the dateline', () => {
  it('is the agency, and nobody who meets', () => {
    expect(read('ATHÈNES (ANA-MPA) — Le ministre de l’Intérieur, Kofi Asante, a reçu lundi Lars Nilsson, chef de la police suédoise.')).toEqual(['reported | reception | Kofi Asante < Lars Nilsson | athenes | 2024-05-13'])
  })
})
