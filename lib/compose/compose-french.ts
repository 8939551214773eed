import type { Card } from '@/lib/model/card'
import { agreementOf, FRENCH_ACTS, type FrenchAct } from './acts-fr'
import type { Casting } from './casting'
import { occasionFrench, topicsFrench, whenAndWhereFrench, whenFrench, whereFrench } from './frame-fr'
import { separators } from './grammar-fr'
import { introduceFrench, listFrench, mentionFrench, type Detail } from './party-fr'
import { capitalise, concat, EMPTY, firstShort, words, type Phrase } from './phrase'

/** The card of an event in French. */
export function composeFrench(casting: Casting): Card {
  return {
    title: [...capitalise(firstShort(titles(casting))).fragments],
    account: [...capitalise(concat(account(casting), '.')).fragments],
  }
}

/** Titles from the most telling on; where one is too long, another wording may still hold as much. */
function titles(casting: Casting): Phrase[] {
  const other: Casting = { ...casting, wording: casting.wording === 0 ? 1 : 0 }
  const details: readonly Detail[] = ['full', 'name', 'role']
  return details.flatMap((detail) => [title(casting, detail), title(other, detail)])
}

function title(casting: Casting, detail: Detail): Phrase {
  const { kind, subjects, others, wording } = casting
  const subject = listFrench(subjects, (party) => mentionFrench(party, 'bare', null))
  const other = otherSide(casting, (alone) => (alone ? detail : detail === 'role' ? 'role' : 'name'))
  const where = whereFrench(casting)
  if (kind === 'visit' && subjects.length > 0) return visitTitle(casting, detail, where)
  const act = FRENCH_ACTS[kind === 'visit' ? 'other' : kind]
  if (subjects.length === 0) return hostlessTitle(casting, other, where)
  if (other === null) return words(',', subject, number(subjects, act.alone.present), where)
  if (kind === 'reception' && wording === 1 && others.length > 0) {
    return words(',', other, `reçu${agreementOf(others)}`, where, 'par', subject)
  }
  if (kind === 'talks' && wording === 1 && where.fragments.length > 0 && subjects.length === 1) {
    return words(',', 'entretiens', where, 'entre', subject, 'et', { ...other, open: false })
  }
  return { ...words(',', subject, number(subjects, act.present), act.link, other), open: false }
}

function visitTitle({ subjects, others, ...casting }: Casting, detail: Detail, where: Phrase): Phrase {
  const alone = subjects.length === 1
  const visitor = listFrench(subjects, (party) => mentionFrench(party, alone ? detail : 'name', null))
  if (where.fragments.length > 0) return words(',', visitor, 'en visite', where)
  const met = otherSide({ ...casting, subjects, others }, () => 'bare')
  return met === null ? words(',', visitor, 'en visite') : words(',', visitor, number(subjects, FRENCH_ACTS.other.present), met)
}

function hostlessTitle({ kind, others }: Casting, other: Phrase | null, where: Phrase): Phrase {
  if (other === null) return words(',', 'rencontre', where)
  if (kind === 'reception' && others.length > 0) return words(',', other, `reçu${agreementOf(others)}`, where)
  return words(',', 'rencontre', where, 'avec', { ...other, open: false })
}

/** Whom the sentence is about; officials of their countries when nobody of them is known; `null` when nothing is. */
function otherSide({ others, countries }: Casting, detailFor: (alone: boolean) => Detail): Phrase | null {
  if (others.length > 0) return listFrench(others, (party, alone) => mentionFrench(party, detailFor(alone), null))
  if (countries.length === 0) return null
  const separator = separators(countries.length)
  const adjectives = countries.map(({ nationality }, index) => separator(index) + nationality.fr.mp).join('')
  return concat(`des responsables ${adjectives}`)
}

function account(casting: Casting): Phrase {
  const { kind, subjects, others, wording } = casting
  if (kind === 'visit' && subjects.length > 0) return visitAccount(casting)
  const frame = words(',', { ...whenAndWhereFrench(casting), open: true }, occasionFrench(casting))
  const act = FRENCH_ACTS[kind === 'visit' ? 'other' : kind]
  const other = otherSide(casting, (alone) => (alone ? 'full' : 'close'))
  const topics = topicClause(casting, act)
  if (subjects.length === 0) return hostlessAccount(casting, other, frame, topics)
  const core = other === null
    ? words(',', introduction(casting), number(subjects, act.alone.past))
    : words(',', introduction(casting), pastOf(act, subjects), act.link, other)
  // In front of the sentence an unknown date would be the news; it stands last.
  const framedFirst = wording === 1 && casting.date.edtf !== null && (others.length > 0 || other === null)
  return framedFirst ? words(',', { ...frame, open: true }, core, topics) : words(',', core, frame, topics)
}

function hostlessAccount({ kind, others }: Casting, other: Phrase | null, frame: Phrase, topics: Phrase): Phrase {
  if (other === null) return words(',', 'une rencontre a eu lieu', frame, topics)
  if (kind !== 'reception' || others.length === 0) return words(',', 'une rencontre a eu lieu avec', other, frame, topics)
  const verb = others.length > 1 ? 'ont été' : 'a été'
  return words(',', other, `${verb} reçu${agreementOf(others)}`, frame, topics)
}

function visitAccount(casting: Casting): Phrase {
  const { subjects, place } = casting
  const met = otherSide(casting, (alone) => (alone ? 'full' : 'close'))
  const act = number(subjects, { one: 'a effectué une visite', many: 'ont effectué une visite' })
  const visit = words(',', introduction(casting), act, { ...whereFrench(casting), open: true }, { ...whenFrench(casting), open: true }, occasionFrench(casting))
  const meeting = met === null ? EMPTY : concat(`et ${place === null ? '' : 'y '}${number(subjects, { one: 'a', many: 'ont' })} rencontré `, met)
  return words(',', met === null ? visit : { ...visit, open: true }, meeting, topicClause(casting, FRENCH_ACTS.other))
}

/** The subjects as the account introduces them. The country where they are goes without saying. */
function introduction({ subjects, place, kind }: Casting): Phrase {
  const home = kind === 'visit' ? null : (place?.country ?? null)
  return listFrench(subjects, (party, alone) => (alone ? introduceFrench(party, home) : mentionFrench(party, 'close', home)))
}

function topicClause({ topics, wording }: Casting, act: FrenchAct): Phrase {
  if (topics.length === 0) return EMPTY
  const lead = act.topics[wording]
  return concat(lead, topicsFrench(topics, lead.endsWith('question ') ? 'de' : 'article'))
}

function pastOf(act: FrenchAct, subjects: Casting['subjects']): string {
  return (subjects.length > 1 ? act.past.many : act.past.one)(agreementOf(subjects))
}

function number<Form>(subjects: Casting['subjects'], forms: { one: Form; many: Form }): Form {
  return subjects.length > 1 ? forms.many : forms.one
}
