import type { z } from 'zod'
import { EntitiesRequest, EntityRequest, EventsRequest, LanguageRequest, SearchQuery } from '@/lib/model/api-request'
import { ExportedArticle, ExportedEntity, ExportedEvent, ExportedOutline, ExportedSearch, pageOf } from '@/lib/model/exported'

export interface ApiOperation {
  /** Name for generated clients. */
  id: string
  /** Below `/api/v1`. */
  path: string
  summary: string
  request: z.ZodObject
  answer: z.ZodType
  /** Name of the answer's shape. */
  shape: string
  /** Problems besides a wrong parameter and a store that does not answer. */
  problems: readonly (404 | 409)[]
}

/** Everything that `/api/v1` answers: the routes, the OpenAPI description and the page that explains it follow this list. */
export const API_OPERATIONS = [
  {
    id: 'listEvents',
    path: '/events',
    summary: 'Events, the newest first and those of unknown date last',
    request: EventsRequest,
    answer: pageOf(ExportedOutline),
    shape: 'EventPage',
    problems: [],
  },
  {
    id: 'findEvent',
    path: '/events/{id}',
    summary: 'An event with its reports, the reasons for each link and the related events; by id or by address',
    request: LanguageRequest,
    answer: ExportedEvent,
    shape: 'Event',
    problems: [404],
  },
  {
    id: 'findArticle',
    path: '/articles/{id}',
    summary: 'An article and the events that it reports; by its own id or by address',
    request: LanguageRequest,
    answer: ExportedArticle,
    shape: 'Article',
    problems: [404],
  },
  {
    id: 'listEntities',
    path: '/entities',
    summary: 'People, countries, organisations, places and topics, those with most events first',
    request: EntitiesRequest,
    answer: pageOf(ExportedEntity),
    shape: 'EntityPage',
    problems: [],
  },
  {
    id: 'findEntity',
    path: '/entities/{id}',
    summary: 'A person, country, organisation, place or topic; by id or by address, with its kind where several share one',
    request: EntityRequest,
    answer: ExportedEntity,
    shape: 'Entity',
    problems: [404, 409],
  },
  {
    id: 'search',
    path: '/search',
    summary: 'Events that answer a query in either language, the best first, with the words that do',
    request: SearchQuery,
    answer: ExportedSearch,
    shape: 'Search',
    problems: [],
  },
] as const satisfies readonly ApiOperation[]
