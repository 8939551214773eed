import type { Annotation, Mention } from '@/lib/model/annotation'
import type { Span } from '@/lib/model/span'
import { PROFILE_VERSION, type ArticleProfile, type PersonProfile } from './article-profile'
import { sketchText } from './copy-sketch'
import { listNamed } from './list-named'
import { listSpellings } from './list-spellings'
import { profileBackground, profileUnits } from './profile-units'

/**
 * Makes the profile of an article from what was understood of it.
 *
 * "M. Diallo a reçu lundi l'ambassadeur du Chili" offers one unit with one host and one counterpart of `CL`;
 * «نشأ الشاعر في فاس» offers itself as a whole.
 */
export function profileArticle(annotation: Annotation): ArticleProfile {
  return {
    version: PROFILE_VERSION,
    language: annotation.language,
    published: annotation.published?.edtf ?? null,
    people: listPeople(annotation),
    units: profileUnits(annotation),
    background: profileBackground(annotation),
    copy: sketchText(annotation),
    named: listNamed(annotation),
    spellings: listSpellings(annotation),
    roles: listRoles(annotation),
  }
}

function listPeople({ people, meetings }: Annotation): PersonProfile[] {
  const placed = new Set(meetings.flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].flatMap(({ person }) => person ?? [])))
  return people.map(({ id, spellings, functions, country, gender, spans }) => ({
    id, spellings, country, gender,
    functions: functions.map(({ key, text, language, country: of }) => ({ key, text, language, country: of })),
    span: spans[0] ?? null,
    placed: placed.has(id),
  }))
}

/** Functions with the country that the text gives them or their holder. */
function listRoles({ people, meetings }: Annotation): string[] {
  const ofPeople = people.flatMap(({ country, functions }) => functions.map((role) => [role.key, role.country ?? country] as const))
  const ofParties = meetings.flatMap(({ hosts, counterparts }) => [...hosts, ...counterparts].map((party) => [party.function?.key, party.function?.country ?? party.country] as const))
  return [...new Set([...ofPeople, ...ofParties].flatMap(([key, country]) => (key && country ? `${key}@${country}` : [])))]
}

/** Where an article first speaks of a topic. */
export function findTopicSpan({ mentions }: { mentions: readonly Mention[] }, topic: string): Span | null {
  return mentions.find(({ kind, key }) => kind === 'topic' && key === topic)?.span ?? null
}
