import { arabicAct, presentOf } from './acts-ar'
import type { Casting } from './casting'
import { placeArabic, toPlaceArabic, whereArabic } from './frame-ar'
import { otherSideArabic } from './other-side-ar'
import { listArabic, mentionArabic, withWaw } from './party-ar'
import { words, type Phrase } from './phrase'
import { castAt, chooseTitle, type TitleLevel } from './title-levels'

/** The title of an event, which names its subject before the verb: «جان مارتان يستقبل سفير الغابون ليون مبا». */
export function titleArabic(casting: Casting): Phrase {
  return chooseTitle(casting.wording, (level, wording) => writeTitle({ ...castAt(casting, level), wording }, level))
}

function writeTitle(casting: Casting, level: TitleLevel): Phrase {
  const { kind, subjects, others, wording } = casting
  if (kind === 'visit' && subjects.length > 0) return visitTitle(casting, level)
  if (subjects.length === 0) return hostlessTitle(casting, level)
  const where = whereArabic(casting)
  if (kind === 'talks' && wording === 1 && others.length > 0) return talksTitle(casting, level, where)
  const other = otherSideArabic(casting, (alone) => (alone ? level.alone : level.several), { most: level.most })
  const act = arabicAct(kind, other === null)
  const subject = listArabic(subjects, (party) => mentionArabic(party, 'bare', null), { most: level.most })
  if (other === null) return words('،', subject, presentOf(act, subjects), where)
  return words('،', subject, presentOf(act, subjects), wording === 1 && act.link === '' ? where : null, act.link, other)
}

/** «مباحثات بالرباط بين جان مارتان ومسؤولين آخرين وليون مبا»: both sides stand in the genitive. */
function talksTitle(casting: Casting, level: TitleLevel, where: Phrase | null): Phrase {
  const genitive = { most: level.most, grammaticalCase: 'genitive' } as const
  const subject = listArabic(casting.subjects, (party) => mentionArabic(party, 'bare', null), genitive)
  const other = otherSideArabic(casting, (alone) => (alone ? level.alone : level.several), genitive)
  return words('،', 'مباحثات', where, 'بين', subject, other && withWaw(other))
}

function visitTitle(casting: Casting, level: TitleLevel): Phrase {
  const { subjects, place } = casting
  const met = place === null ? otherSideArabic(casting, (alone) => (alone ? level.alone : 'bare'), { most: level.most }) : null
  if (met !== null) {
    const visitor = listArabic(subjects, (party) => mentionArabic(party, 'bare', null), { most: level.most })
    return words('،', visitor, presentOf(arabicAct(casting.kind), subjects), met)
  }
  if (subjects.length === 1 && level.alone !== 'full') return journeyTitle(casting, level)
  const detail = subjects.length === 1 ? level.alone : level.several
  const visitor = listArabic(subjects, (party) => mentionArabic(party, detail, null), { most: level.most })
  return words('،', visitor, 'في زيارة', place && toPlaceArabic(place))
}

/** Where there is no room for who the visitor is, whom they met says more: «ليون مبا يزور برلين ويلتقي آنا روت». */
function journeyTitle(casting: Casting, level: TitleLevel): Phrase {
  const { subjects, place } = casting
  const [visitor] = subjects
  const name = listArabic(subjects, (party) => mentionArabic(party, 'bare', null))
  const met = otherSideArabic(casting, () => 'bare', { most: level.most })
  if (met === null || visitor === undefined || place === null) return words('،', name, 'في زيارة', place && toPlaceArabic(place))
  const [visits, meets] = visitor.gender === 'f' ? ['تزور', 'وتلتقي'] : ['يزور', 'ويلتقي']
  return words('،', name, visits, placeArabic(place), meets, met)
}

/** Everybody stands in the genitive here, after a noun or a preposition. */
function hostlessTitle(casting: Casting, level: TitleLevel): Phrase {
  const other = otherSideArabic(casting, (alone) => (alone ? level.alone : level.several), { most: level.most, grammaticalCase: 'genitive' })
  const where = whereArabic(casting)
  const { title, link } = arabicAct(casting.kind).itself
  if (other === null) return words('،', title, where)
  const received = casting.kind === 'reception' && casting.others.length > 0
  return received ? words('،', 'استقبال', other, where) : words('،', title, where, link, other)
}
