import type { MeetingKind } from '@/lib/model/annotation'

/** How the subject of a meeting word stands to the meeting. */
export interface MeetingWord {
  kind: 'meeting'
  meeting: MeetingKind
  voice: 'active' | 'passive' | 'reciprocal' | 'noun'
  /** What the subject of the verb is. */
  subject: 'host' | 'guest' | 'either'
  /** What must stand in its sentence besides, or `null`. */
  needs: 'award' | 'company' | 'party' | null
}

/** What a known form means. */
export type AtomMeaning =
  | { kind: 'country'; key: string; nationality: boolean; ambiguous: boolean }
  | { kind: 'place'; key: string; country: string; ambiguous: boolean }
  | { kind: 'region'; key: string }
  | { kind: 'organisation'; key: string; country: string | null }
  | { kind: 'function'; key: string; gender: 'm' | 'f' | null; plural: boolean }
  | { kind: 'honorific'; gender: 'm' | 'f' | null }
  | { kind: 'topic'; key: string }
  | { kind: 'occasion'; key: string; games: boolean }
  | { kind: 'cue'; cue: 'recalled' | 'announced' | 'non-event' | 'review'; intends: boolean }
  | MeetingWord

/**
 * A known form in a passage: tokens `from` to `to` (excluded) and what they mean.
 * `prefix` holds the Arabic clitics that are glued to its first token: `بال` in بالرباط, `و` in وليبيا.
 */
export type Atom = { from: number; to: number; prefix: string } & AtomMeaning

export type AtomKind = Atom['kind']

/** The clitics before a form that are none of it: `ب` of بالرباط, whose article is its own. */
export function cliticsOf({ prefix }: Pick<Atom, 'prefix'>): string {
  return prefix.replace(/ال$/, '')
}

/** One bit per kind, so that a passage knows what covers a token without looking for it. */
export const COVER: Record<AtomKind | 'date', number> = {
  country: 1,
  place: 2,
  organisation: 4,
  function: 8,
  honorific: 16,
  topic: 32,
  occasion: 64,
  cue: 128,
  meeting: 256,
  date: 512,
  region: 1024,
}
