import type { EvidenceKind } from '@/lib/model/event'

/** A rule of evidence: what it is about, and its log-odds at full strength. */
interface Rule {
  kind: EvidenceKind
  /** Natural log-odds when the rule speaks at full strength (1); a rule may speak at any strength from 0 to 1. */
  weight: number
}

/**
 * Log-odds that two reports which share a key tell the same event, before anything else is known: of candidate pairs
 * with two meetings about one in 25 does, with one article that reports no meeting one in 250, with two one in 700.
 * Weaker ones link no more of what belongs together, and more of what does not (decision 010).
 */
export const PRIOR = { meeting: -3.2, mixed: -5.5, article: -6.6 } as const

/**
 * Every reason for or against a link, in one place. The numbers are natural log-odds: +0.7 doubles the odds,
 * −0.7 halves them, ±4.6 makes or breaks a link a hundredfold. A fact that one side does not give is no evidence.
 * "Rarity" is 1 for what is known of one meeting only and 0 for what is in all of them (see rarity.ts).
 */
export const RULES = {
  /** The same person is on a side of both meetings; × rarity. The rarest one counts. */
  'person.same': { kind: 'person', weight: 4.5 },
  /** Each further shared person, up to two; × rarity. */
  'person.more': { kind: 'person', weight: 0.8 },
  /** Somebody on a side of one is named beside the other's meeting; × rarity. */
  'person.beside': { kind: 'person', weight: 2 },
  /** Where one article has no meeting of its own: both name the same person; × rarity. */
  'mention.person': { kind: 'person', weight: 1.5 },
  /** … it names at its beginning those on both sides of the other's meeting; × rarity of the rarest of them. */
  'mention.parties': { kind: 'person', weight: 1.5 },
  /** Where one article has no meeting of its own: both speak of the same country; × rarity. */
  'mention.country': { kind: 'country', weight: 2.4 },
  /** … of the same function of one country; × rarity. */
  'mention.function': { kind: 'function', weight: 1.5 },
  /** … of the same organisation; × rarity. */
  'mention.organisation': { kind: 'organisation', weight: 1 },
  /** … of the same city; × rarity. */
  'mention.place': { kind: 'place', weight: 1.2 },
  /** … of the same fair, assembly or games; × rarity. */
  'mention.occasion': { kind: 'occasion', weight: 1.5 },
  /** Where one article has no meeting of its own: it tells as still to come what the other reports; × rarity of whom both name in it. */
  'mention.announced': { kind: 'date', weight: -3 },
  /** Where one article has no meeting of its own: it names others, and not the counterpart of the other's meeting; × rarity. */
  'mention.missing': { kind: 'counterpart', weight: -0.5 },
  /** What its meetings leave of an article says nothing of when that was. */
  'mention.undated': { kind: 'date', weight: -1.5 },
  /** Two spellings too far apart for one person, too close for two: × how close. */
  'person.similar': { kind: 'person', weight: 2.5 },
  /** Both name their counterpart, and not the same; × rarity of the rarer of the two. */
  'counterpart.other': { kind: 'counterpart', weight: -4.5 },
  /** A visit has several counterparts, and papers pick some of them: the clash is weaker. */
  'counterpart.other-of-visit': { kind: 'counterpart', weight: -1 },
  /** They share a telling person, who sat across from different people. */
  'counterpart.across': { kind: 'counterpart', weight: -4 },
  /** The same function of the same country, where a name is missing on one side; × rarity. */
  'function.same': { kind: 'function', weight: 1.8 },
  /** Another function, where a name is missing on one side. */
  'function.other': { kind: 'function', weight: -1 },
  /** The same organisation behind the counterpart; × rarity. */
  'organisation.same': { kind: 'organisation', weight: 1 },
  /** The same country beside the host's; × rarity. */
  'country.same': { kind: 'country', weight: 2.2 },
  /** The country that one meeting is with, where the other's article speaks of it and does not say with whom; × rarity. */
  'country.spoken': { kind: 'country', weight: 1.44 },
  /** Both name a country and none is shared; × rarity. */
  'country.other': { kind: 'country', weight: -3.5 },
  /** The same host; × rarity, so that the one who receives everybody says next to nothing. */
  'host.same': { kind: 'host', weight: 1 },
  /** Both name the host, and not the same. */
  'host.other': { kind: 'host', weight: -10 },
  /** A host without a name has another function than the other's host. */
  'host.other-function': { kind: 'host', weight: -6 },
  /** A visit has several hosts, and papers pick some of them. */
  'host.other-of-visit': { kind: 'host', weight: -1 },
  /** Other hosts of somebody who came from elsewhere, where a day is missing: of one visit, or of two. */
  'host.other-of-guest': { kind: 'host', weight: -1.5 },
  /** The same single day, with its year or without. */
  'date.same': { kind: 'date', weight: 3 },
  /** Days that overlap: a range and a day of it, two ranges. */
  'date.overlap': { kind: 'date', weight: 2.4 },
  /** One day off: papers say "today" a day late, weekday and day number disagree. */
  'date.day-off': { kind: 'date', weight: 0.8 },
  /** A month or a year that holds the other's day; × shortness. */
  'date.within': { kind: 'date', weight: 0.8 },
  /** Two or three days apart. */
  'date.near': { kind: 'date', weight: -1 },
  /** The same day number of the month beside: a slip of the pen. */
  'date.month-slip': { kind: 'date', weight: -1 },
  /** Further apart; grows with the distance to its full weight at a month. */
  'date.conflict': { kind: 'date', weight: -10 },
  /** The same weekday, where one date or both are unknown. */
  'weekday.same': { kind: 'date', weight: 0.8 },
  /** Another weekday, where one date or both are unknown. */
  'weekday.clash': { kind: 'date', weight: -1.5 },
  /** Published within days of the other's date or publication, where a date is missing; × shortness. */
  'published.near': { kind: 'date', weight: 1 },
  /** Published long after, or before; grows to its full weight at some eight months. */
  'published.far': { kind: 'date', weight: -3 },
  /** In the same country, which two visits there share, and two receptions; × rarity. */
  'place.there': { kind: 'place', weight: 1.2 },
  /** … of somebody who is as a rule at home and receives; × rarity. */
  'place.journey': { kind: 'place', weight: 1.5 },
  /** The same city; × rarity. */
  'place.same': { kind: 'place', weight: 1.2 },
  /** Another city. */
  'place.other': { kind: 'place', weight: -2.4 },
  /** The same fair, assembly or games; × rarity. */
  'occasion.same': { kind: 'occasion', weight: 1.2 },
  'occasion.other': { kind: 'occasion', weight: -1 },
  /** One tells of an assembly, the other of two people who met: on its margin they share its days, town, name and people, all together. */
  'occasion.margin': { kind: 'occasion', weight: -11 },
  /** One tells of an honour, the other of people who met: the decision, the handing over and a visit are told apart. */
  'occasion.ceremony': { kind: 'occasion', weight: -1.5 },
  /** Figures that both give and few others do; × how much of both. */
  'figure.same': { kind: 'figure', weight: 2.4 },
  /** Distinctive words of one language; × how much of both texts, rare words more. */
  'words.shared': { kind: 'words', weight: 2.6 },
  /** Distinctive words and names through the lexicon; × how much of both texts, rare words more. */
  'words.translated': { kind: 'words', weight: 3.6 },
  /** The same between two articles without a meeting, where little else speaks; × overlap. */
  'words.article': { kind: 'words', weight: 14 },
  /** Hardly a distinctive word in common. */
  'words.few': { kind: 'words', weight: -0.6 },
  /** The same less common subjects: a tie-breaker. */
  'topic.same': { kind: 'topic', weight: 0.4 },
  /** Runs of words in common: the same wire text. */
  'copy.text': { kind: 'copy', weight: 5 },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof RULES

/** What an editor's word weighs where it is shown: beyond any sum of the others. */
export const VERDICT_WEIGHT = 20

/** A group is made where the odds are even or better. */
export const JOIN_AT = 0
