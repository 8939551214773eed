import type { MeetingKind } from '@/lib/model/annotation'
import type { Party } from './party'

/** How a sentence says one kind of meeting. `agreement` is what a participle with `être` takes: '', 'e', 's', 'es'. */
export interface FrenchAct {
  present: { one: string; many: string }
  past: { one: (agreement: string) => string; many: (agreement: string) => string }
  /** Between the verb and whom it is about. */
  link: string
  /** Without anybody on the other side. */
  alone: { present: { one: string; many: string }; past: { one: string; many: string } }
  /** What leads the topics in, one for each wording; `null` when they are said with `de`. */
  topics: readonly [string, string]
  /** The act itself where its subject is not known: in an account and in a title. */
  itself: { account: string; title: string }
}

const BY_TOPIC = '\u202f; il y a notamment été question '
const BY_TALK = ['\u202f; les échanges ont notamment porté sur ', '\u202f; il a notamment été question '] as const
const ENCOUNTER = { account: 'une rencontre a eu lieu', title: 'rencontre' }
const MEETING = { present: { one: 'tient une réunion', many: 'tiennent une réunion' }, past: { one: 'a tenu une réunion', many: 'ont tenu une réunion' } }

const PARTICIPATE = ['participe', 'participent', 'participé'] as const
const ATTEND = ['prend part', 'prennent part', 'pris part'] as const

/** "participe à une conférence avec"; `alone` is what it is without anybody on the other side. */
function takePart([one, many, participle]: readonly [string, string, string], object: string, alone = object): Pick<FrenchAct, 'present' | 'past' | 'link' | 'alone'> {
  return {
    present: { one: `${one} à ${object}`, many: `${many} à ${object}` },
    past: { one: () => `a ${participle} à ${object}`, many: () => `ont ${participle} à ${object}` },
    link: 'avec',
    alone: { present: { one: `${one} à ${alone}`, many: `${many} à ${alone}` }, past: { one: `a ${participle} à ${alone}`, many: `ont ${participle} à ${alone}` } },
  }
}

export const FRENCH_ACTS: Record<Exclude<MeetingKind, 'visit'>, FrenchAct> = {
  reception: {
    present: { one: 'reçoit', many: 'reçoivent' }, past: { one: () => 'a reçu', many: () => 'ont reçu' },
    link: '', alone: MEETING, topics: [', pour des entretiens portant notamment sur ', BY_TALK[1]], itself: ENCOUNTER,
  },
  talks: {
    present: { one: 's’entretient', many: 's’entretiennent' },
    past: { one: (agreement) => `s’est entretenu${agreement}`, many: (agreement) => `se sont entretenu${agreement}` },
    link: 'avec', alone: MEETING, topics: BY_TALK, itself: { account: 'des entretiens ont eu lieu', title: 'entretiens' },
  },
  call: {
    present: { one: 's’entretient par téléphone', many: 's’entretiennent par téléphone' },
    past: { one: (agreement) => `s’est entretenu${agreement} par téléphone`, many: (agreement) => `se sont entretenu${agreement} par téléphone` },
    link: 'avec',
    alone: { present: { one: 'au téléphone', many: 'au téléphone' }, past: { one: 'a eu un entretien téléphonique', many: 'ont eu un entretien téléphonique' } },
    topics: BY_TALK,
    itself: { account: 'un entretien téléphonique a eu lieu', title: 'entretien téléphonique' },
  },
  agreement: {
    present: { one: 'signe un accord', many: 'signent un accord' }, past: { one: () => 'a signé un accord', many: () => 'ont signé un accord' },
    link: 'avec',
    alone: { present: { one: 'signe un accord', many: 'signent un accord' }, past: { one: 'a signé un accord', many: 'ont signé un accord' } },
    topics: ['\u202f; le texte porte notamment sur ', '\u202f; le texte porte notamment sur '],
    itself: { account: 'un accord a été signé', title: 'signature d’un accord' },
  },
  ceremony: {
    ...takePart(ATTEND, 'une cérémonie'),
    topics: [BY_TOPIC, BY_TOPIC],
    itself: { account: 'une cérémonie a eu lieu', title: 'cérémonie' },
  },
  conference: {
    ...takePart(PARTICIPATE, 'une conférence'),
    topics: [BY_TOPIC, '\u202f; les travaux ont notamment porté sur '],
    itself: { account: 'une conférence a eu lieu', title: 'conférence' },
  },
  exercise: {
    ...takePart(PARTICIPATE, 'un exercice commun', 'un exercice'),
    topics: ['\u202f; l’exercice a notamment porté sur ', BY_TOPIC],
    itself: { account: 'un exercice commun a eu lieu', title: 'exercice commun' },
  },
  other: {
    present: { one: 'rencontre', many: 'rencontrent' }, past: { one: () => 'a rencontré', many: () => 'ont rencontré' },
    link: '', alone: MEETING, topics: BY_TALK, itself: ENCOUNTER,
  },
}

/** The ending of a participle: feminine when all are women. */
export function agreementOf(parties: readonly Party[]): string {
  const feminine = parties.length > 0 && parties.every(({ gender }) => gender === 'f')
  return (feminine ? 'e' : '') + (parties.length > 1 ? 's' : '')
}

/** The form for one or for several. */
export function formOf<Form>(parties: readonly Party[], forms: { one: Form; many: Form }): Form {
  return parties.length > 1 ? forms.many : forms.one
}
