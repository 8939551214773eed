import { agreementOf, formOf, FRENCH_ACTS, type FrenchAct } from './acts-fr'
import type { Casting } from './casting'
import { whereFrench } from './frame-fr'
import { otherSideFrench } from './other-side-fr'
import { listFrench, mentionFrench } from './party-fr'
import { capitalise, opened, words, type Phrase } from './phrase'
import { castAt, chooseTitle, type TitleLevel } from './title-levels'

/** The title of an event: "Jean Martin reçoit l’ambassadeur du Gabon, Léon Mba". */
export function titleFrench(casting: Casting): Phrase {
  return capitalise(chooseTitle(casting.wording, (level, wording) => writeTitle({ ...castAt(casting, level), wording }, level)))
}

function writeTitle(casting: Casting, level: TitleLevel): Phrase {
  const { kind, subjects, others, wording } = casting
  if (kind === 'visit' && subjects.length > 0) return visitTitle(casting, level)
  const other = otherSideFrench(casting, (alone) => (alone ? level.alone : level.several), level.most)
  const act = FRENCH_ACTS[kind === 'visit' ? 'other' : kind]
  if (subjects.length === 0) return hostlessTitle(casting, other, act)
  const where = whereFrench(casting)
  const subject = listFrench(subjects, (party) => mentionFrench(party, 'bare', null), level.most)
  if (other === null) return words(',', subject, formOf(subjects, act.alone.present), where)
  if (kind === 'reception' && wording === 1 && others.length > 0) {
    return words(',', other, `reçu${agreementOf(others)}`, where, 'par', subject)
  }
  if (kind === 'talks' && wording === 1 && casting.place !== null && subjects.length === 1 && others.length <= 1) {
    return words(',', 'entretiens', where, 'entre', subject, 'et', other)
  }
  return words(',', subject, formOf(subjects, act.present), act.link, other)
}

function visitTitle(casting: Casting, level: TitleLevel): Phrase {
  const { subjects, place } = casting
  const met = place === null ? otherSideFrench(casting, (alone) => (alone ? level.alone : 'bare'), level.most) : null
  if (met !== null) return words(',', listFrench(subjects, (party) => mentionFrench(party, 'bare', null), level.most), formOf(subjects, FRENCH_ACTS.other.present), met)
  if (subjects.length === 1 && level.alone !== 'full') return journeyTitle(casting, level)
  const visitor = listFrench(subjects, (party, alone) => mentionFrench(party, alone ? level.alone : level.several, null), level.most)
  return words(',', visitor, 'en visite', whereFrench(casting))
}

/** Where there is no room for who the visitor is, whom they met says more: "En visite à Berlin, Léon Mba rencontre Anna Roth". */
function journeyTitle(casting: Casting, level: TitleLevel): Phrase {
  const { subjects } = casting
  const visitor = listFrench(subjects, (party) => mentionFrench(party, 'bare', null))
  const met = otherSideFrench(casting, () => 'bare', level.most)
  if (met === null) return words(',', visitor, 'en visite', whereFrench(casting))
  return words(',', opened(words(',', 'en visite', whereFrench(casting))), visitor, formOf(subjects, FRENCH_ACTS.other.present), met)
}

function hostlessTitle(casting: Casting, other: Phrase | null, { itself }: FrenchAct): Phrase {
  const where = whereFrench(casting)
  if (other === null) return words(',', itself.title, where)
  const received = casting.kind === 'reception' && casting.others.length > 0
  return received ? words(',', other, `reçu${agreementOf(casting.others)}`, where) : words(',', itself.title, where, 'avec', other)
}
