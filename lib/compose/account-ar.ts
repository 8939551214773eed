import { ARABIC_MET, arabicAct, genderOfAll, type ArabicAct } from './acts-ar'
import type { Casting } from './casting'
import { occasionArabic, toPlaceArabic, topicsArabic, whenAndWhereArabic, whenArabic } from './frame-ar'
import { agreeVerb } from './grammar-ar'
import { otherSideArabic } from './other-side-ar'
import { listArabic, mentionArabic } from './party-ar'
import { concat, EMPTY, opened, words, type Phrase } from './phrase'

/**
 * The account of an event, which begins with its verb: «استقبل جان مارتان، يوم الأربعاء 21 يناير 2026 بالرباط، سفير
 * الغابون ليون مبا.»
 */
export function accountArabic(casting: Casting): Phrase {
  return concat(writeAccount(casting), '.')
}

function writeAccount(casting: Casting): Phrase {
  const { kind, subjects } = casting
  if (kind === 'visit' && subjects.length > 0) return visitAccount(casting)
  const frame = words('،', opened(whenAndWhereArabic(casting)), occasionArabic(casting))
  // Without a subject the meeting itself is the subject, and a clause of its own says what it was about.
  if (subjects.length === 0) return hostlessAccount(casting, frame, topicClause({ ...casting, wording: 1 }, arabicAct(kind)))
  const other = otherSide(casting)
  const act = arabicAct(kind, other === null)
  // A verb before its subject agrees with the first of them, and in gender alone.
  const opening = words('،', act.past[subjects[0]?.gender ?? 'm'], introduction(casting))
  return words('،', aside(opening, frame), act.object, other && act.link, other, topicClause(casting, act))
}

function hostlessAccount(casting: Casting, frame: Phrase, topics: Phrase): Phrase {
  const { kind, others } = casting
  const other = otherSide(casting)
  const { account, link } = arabicAct(kind).itself
  if (other === null) return words('،', account, frame, topics)
  if (kind !== 'reception' || others.length === 0) return words('،', opened(words('،', account, link, other)), frame, topics)
  const verb = others[0]?.gender === 'f' ? 'استُقبلت' : 'استُقبل'
  return words('،', opened(words('،', verb, other)), frame, topics)
}

function visitAccount(casting: Casting): Phrase {
  const { subjects, place } = casting
  const opening = words('،', subjects[0]?.gender === 'f' ? 'قامت' : 'قام', introduction(casting))
  const visit = words('،', aside(opening, whenArabic(casting)), opened(words('،', 'بزيارة', place && toPlaceArabic(place))), occasionArabic(casting))
  const met = otherSide(casting)
  if (met === null) return words('،', visit, topicClause(casting, arabicAct(casting.kind)))
  const verb = agreeVerb(ARABIC_MET, subjects.length, genderOfAll(subjects))
  return words('،', opened(visit), `${verb} خلالها`, met, topicClause(casting, arabicAct(casting.kind)))
}

function otherSide(casting: Casting): Phrase | null {
  return otherSideArabic(casting, () => 'full')
}

/** Words between two commas: «استقبل فلان، يوم الاثنين بالرباط، …». */
function aside(opening: Phrase, frame: Phrase): Phrase {
  return opened(words('،', opened(opening), frame))
}

/** The subjects in full. The country where they are goes without saying. */
function introduction({ subjects, place, kind }: Casting): Phrase {
  const home = kind === 'visit' ? null : (place?.country ?? null)
  return listArabic(subjects, (party) => mentionArabic(party, 'full', home))
}

function topicClause({ topics, wording }: Casting, act: ArabicAct): Phrase {
  return topics.length === 0 ? EMPTY : concat(`${act.topics[wording]} `, topicsArabic(topics))
}
