import type { Card } from '@/lib/model/card'
import { ARABIC_ACTS, ARABIC_ALONE, ARABIC_MET, type ArabicAct, type ArabicVerb } from './acts-ar'
import type { Casting } from './casting'
import { occasionArabic, topicsArabic, whenAndWhereArabic, whenArabic, whereArabic } from './frame-ar'
import { agreeVerb } from './grammar-ar'
import type { Gender, Party } from './party'
import { listArabic, mentionArabic, withWaw, type Detail } from './party-ar'
import { concat, EMPTY, firstShort, words, type Phrase } from './phrase'

/** The card of an event in Arabic: the title names first, the account begins with its verb. */
export function composeArabic(casting: Casting): Card {
  return {
    title: [...firstShort(titles(casting)).fragments],
    account: [...concat(account(casting), '.').fragments],
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
  const subject = listArabic(subjects, (party) => mentionArabic(party, 'bare', null))
  const other = otherSide(casting, detail)
  const where = whereArabic(casting)
  if (kind === 'visit' && subjects.length > 0) return visitTitle(casting, detail)
  const act = ARABIC_ACTS[kind === 'visit' ? 'other' : kind]
  if (subjects.length === 0) return hostlessTitle(casting, other, where)
  if (other === null) return words('،', subject, present(ARABIC_ALONE, subjects), where)
  if (kind === 'talks' && wording === 1 && others.length > 0) {
    return words('،', 'مباحثات', where, 'بين', subject, { ...withWaw(other), open: false })
  }
  const shownWhere = wording === 1 && act.link === '' ? where : EMPTY
  return { ...words('،', subject, present(act, subjects), shownWhere, act.link, other), open: false }
}

function visitTitle(casting: Casting, detail: Detail): Phrase {
  const { subjects, place } = casting
  const visitor = listArabic(subjects, (party) => mentionArabic(party, subjects.length === 1 ? detail : 'name', null))
  if (place !== null) return words('،', visitor, 'في زيارة إلى', { text: place.names.ar, language: 'ar', kind: 'place', key: place.key })
  const met = otherSide(casting, 'bare')
  return met === null ? words('،', visitor, 'في زيارة') : words('،', visitor, present(ARABIC_ACTS.other, subjects), met)
}

function hostlessTitle({ kind, others }: Casting, other: Phrase | null, where: Phrase): Phrase {
  if (other === null) return words('،', 'لقاء', where)
  if (kind === 'reception' && others.length > 0) return words('،', 'استقبال', { ...other, open: false }, where)
  return words('،', 'لقاء', where, 'مع', { ...other, open: false })
}

/**
 * Whom the sentence is about; officials of their countries when nobody of them is known; `null` when nothing is.
 * They are the object of the verb unless a preposition stands between, or there is no subject to act.
 */
function otherSide({ kind, subjects, others, countries }: Casting, detail: Detail): Phrase | null {
  const isObject = subjects.length > 0 && (kind === 'visit' || ARABIC_ACTS[kind].link === '')
  if (others.length > 0) return listArabic(others, (party) => mentionArabic(party, detail, null, isObject ? 'object' : 'other'))
  if (countries.length === 0) return null
  return concat('مسؤولين من ', ...countries.flatMap(({ code, names }, index) => [
    index === 0 ? '' : ' و',
    { text: names.ar, language: 'ar', kind: 'country' as const, key: code },
  ]))
}

function account(casting: Casting): Phrase {
  const { kind, subjects } = casting
  if (kind === 'visit' && subjects.length > 0) return visitAccount(casting)
  const act = ARABIC_ACTS[kind === 'visit' ? 'other' : kind]
  const other = otherSide(casting, 'full')
  const frame = words('،', { ...whenAndWhereArabic(casting), open: true }, occasionArabic(casting))
  const topics = topicClause(casting, act)
  if (subjects.length === 0) return hostlessAccount(casting, other, frame, topics)
  const { past, object } = other === null ? ARABIC_ALONE : act
  const opening = words('،', past[subjects[0]?.gender ?? 'm'], introduction(casting))
  return words('،', aside(opening, frame), object, other === null ? null : act.link, other, topics)
}

function hostlessAccount({ kind, others }: Casting, other: Phrase | null, frame: Phrase, topics: Phrase): Phrase {
  if (other === null) return words('،', words('،', 'عُقد لقاء', frame), topics)
  if (kind !== 'reception' || others.length === 0) return words('،', words('،', 'عُقد لقاء مع', { ...other, open: true }, frame), topics)
  const verb = others[0]?.gender === 'f' ? 'استُقبلت' : 'استُقبل'
  return words('،', aside(words('،', verb, other), frame), topics)
}

function visitAccount(casting: Casting): Phrase {
  const { subjects, place } = casting
  const opening = words('،', subjects[0]?.gender === 'f' ? 'قامت' : 'قام', introduction(casting))
  const to = place === null ? EMPTY : concat('إلى ', { text: place.names.ar, language: 'ar', kind: 'place', key: place.key })
  const visit = words('،', aside(opening, whenArabic(casting)), 'بزيارة', { ...to, open: to.fragments.length > 0 }, occasionArabic(casting))
  const met = otherSide(casting, 'full')
  const meeting = met === null ? EMPTY : words('،', `${agreeVerb(ARABIC_MET, subjects.length, genderOf(subjects))} خلالها`, met)
  return words('،', met === null ? visit : { ...visit, open: true }, meeting, topicClause(casting, ARABIC_ACTS.other))
}

/** Words between two commas: «استقبل فلان، يوم الاثنين بالرباط، …». */
function aside(opening: Phrase, frame: Phrase): Phrase {
  return { ...words('،', { ...opening, open: true }, frame), open: true }
}

/** The subjects in full. The country where they are goes without saying. */
function introduction({ subjects, place, kind }: Casting): Phrase {
  const home = kind === 'visit' ? null : (place?.country ?? null)
  return listArabic(subjects, (party) => mentionArabic(party, 'full', home))
}

function topicClause({ topics, wording }: Casting, act: ArabicAct): Phrase {
  return topics.length === 0 ? EMPTY : concat(`${act.topics[wording]} `, topicsArabic(topics))
}

function present({ present: forms, object }: ArabicVerb, subjects: readonly Party[]): string {
  const verb = agreeVerb(forms, subjects.length, genderOf(subjects))
  return object === '' ? verb : `${verb} ${object}`
}

/** Feminine when all are women. */
function genderOf(parties: readonly Party[]): Gender {
  return parties.length > 0 && parties.every(({ gender }) => gender === 'f') ? 'f' : 'm'
}
