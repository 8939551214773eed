import { agreementOf, formOf, FRENCH_ACTS, type FrenchAct } from './acts-fr'
import type { Casting } from './casting'
import { occasionFrench, topicsFrench, whenAndWhereFrench, whenFrench, whereFrench } from './frame-fr'
import { otherSideFrench } from './other-side-fr'
import { introduceFrench, listFrench, mentionFrench } from './party-fr'
import { capitalise, concat, EMPTY, opened, words, type Phrase } from './phrase'

/** The account of an event: "Jean Martin a reçu l’ambassadeur du Gabon, Léon Mba, le mercredi 21 janvier 2026 à Rabat." */
export function accountFrench(casting: Casting): Phrase {
  return capitalise(concat(writeAccount(casting), '.'))
}

function writeAccount(casting: Casting): Phrase {
  const { kind, subjects, wording, date } = casting
  if (kind === 'visit' && subjects.length > 0) return visitAccount(casting)
  const act = FRENCH_ACTS[kind === 'visit' ? 'other' : kind]
  const frame = words(',', opened(whenAndWhereFrench(casting)), occasionFrench(casting))
  // Without a subject the meeting itself is the subject, and a clause of its own says what it was about.
  if (subjects.length === 0) return hostlessAccount(casting, frame, act)
  const topics = topicClause(casting, act)
  const other = otherSide(casting)
  const core = other === null
    ? words(',', introduction(casting), formOf(subjects, act.alone.past))
    : words(',', introduction(casting), formOf(subjects, act.past)(agreementOf(subjects)), act.link, other)
  // In front of the sentence an unknown date would be the news; it stands last.
  return wording === 1 && date.edtf !== null ? words(',', opened(frame), core, topics) : words(',', core, frame, topics)
}

function hostlessAccount(casting: Casting, frame: Phrase, act: FrenchAct): Phrase {
  const { kind, others } = casting
  const topics = topicClause({ ...casting, wording: 1 }, act)
  const other = otherSide(casting)
  if (other === null) return words(',', act.itself.account, frame, topics)
  if (kind !== 'reception' || others.length === 0) return words(',', act.itself.account, 'avec', other, frame, topics)
  return words(',', other, `${formOf(others, { one: 'a été', many: 'ont été' })} reçu${agreementOf(others)}`, frame, topics)
}

function visitAccount(casting: Casting): Phrase {
  const { subjects, place } = casting
  const act = formOf(subjects, { one: 'a effectué une visite', many: 'ont effectué une visite' })
  const visit = words(',', introduction(casting), act, opened(whereFrench(casting)), opened(whenFrench(casting)), occasionFrench(casting))
  const met = otherSide(casting)
  if (met === null) return words(',', visit, topicClause(casting, FRENCH_ACTS.other))
  const auxiliary = formOf(subjects, { one: 'a', many: 'ont' })
  const meeting = words(',', place === null ? `et ${auxiliary} rencontré` : `et y ${auxiliary} rencontré`, met)
  return words(',', opened(visit), meeting, topicClause(casting, FRENCH_ACTS.other))
}

function otherSide(casting: Casting): Phrase | null {
  return otherSideFrench(casting, (alone) => (alone ? 'full' : 'close'))
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
