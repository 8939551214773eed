import { z } from 'zod'
import { ExportedArticle, ExportedEntity, ExportedEvent, ExportedName, ExportedOutline, ExportedPassage } from '@/lib/model/exported'
import { Problem } from '@/lib/model/problem'
import { API_OPERATIONS, type ApiOperation } from './api-operations'

type Json = Readonly<Record<string, unknown>>

/** Shapes that stand by their own name in the description, besides the answers. */
const NAMED: Readonly<Record<string, z.ZodType>> = { Name: ExportedName, EventOutline: ExportedOutline, Event: ExportedEvent, Article: ExportedArticle, Entity: ExportedEntity, Passage: ExportedPassage, Problem }

/** What each parameter means, for people who read the description. */
const MEANINGS: Readonly<Record<string, string>> = {
  lang: 'Language of the answer: names and sentences in this language alone, and problems told in it. Both without it.',
  country: 'ISO 3166-1 code or address of a country that takes part.',
  topic: 'Id or address of a topic.',
  person: 'Id or address of a person who takes part.',
  coverage: 'Who reports it: in French, in Arabic, in both, or in one language alone.',
  from: 'Day, month or year (EDTF): events of this date or later.',
  to: 'Day, month or year (EDTF): events of this date or earlier.',
  page: 'Page of the list, from 1.',
  kind: 'Kind of entity.',
  language: 'Articles of this language alone.',
  q: 'What to search for, in either language: words, names, "quoted phrases", -without.',
}

/**
 * The OpenAPI 3.1 description of `/api/v1`, made from the schemas that check its requests and answers.
 *
 * @param server where the site is reached, without a slash at the end
 * @param version of the program
 */
export function describeApi(server: string, version: string): Json {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Jisr',
      version,
      description: 'Events reported in French and Arabic, their reports, and why these belong together. Reading needs no key.',
    },
    servers: [{ url: `${server}/api/v1` }],
    paths: Object.fromEntries(API_OPERATIONS.map((operation) => [operation.path, { get: describeOperation(operation) }])),
    components: { schemas: describeShapes() },
  }
}

function describeOperation({ id, path, summary, request, shape, problems }: ApiOperation): Json {
  return {
    operationId: id,
    summary,
    parameters: [...describePathParameters(path), ...describeQuery(request)],
    responses: {
      200: { description: summary, headers: { ETag: { description: 'Tag of this answer.', schema: { type: 'string' } } }, content: jsonOf(shape) },
      304: { description: 'The answer of the tag in `If-None-Match` still holds.' },
      ...Object.fromEntries([400, ...problems, 503].map((status) => [status, { description: PROBLEM_MEANINGS[status], content: { 'application/problem+json': reference('Problem') } }])),
    },
  }
}

const PROBLEM_MEANINGS: Readonly<Record<number, string>> = {
  400: 'A parameter is wrong.',
  404: 'Nothing has this id.',
  409: 'Several entities share this id: add `kind`.',
  503: 'The store does not answer.',
}

function describePathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, description: 'Id, or last part of the address.', schema: { type: 'string' } }))
}

function describeQuery(request: z.ZodObject): Json[] {
  const described = z.toJSONSchema(request, { io: 'input', unrepresentable: 'any' })
  return Object.entries(described.properties ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    description: MEANINGS[name],
    required: described.required?.includes(name) ?? false,
    schema: typeof schema === 'object' ? withoutNull(schema) : {},
  }))
}

/** A parameter that is left out is `null` inside; in an address it is simply not there. */
function withoutNull({ anyOf, default: fallback, ...schema }: z.core.JSONSchema.BaseSchema): Json {
  const options = (anyOf ?? []).filter((option) => typeof option === 'object').filter(({ type }) => type !== 'null')
  return { ...schema, ...options[0], ...(fallback !== undefined && fallback !== null && { default: fallback }) }
}

function describeShapes(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id })
  for (const { shape, answer } of API_OPERATIONS) if (!(shape in NAMED)) registry.add(answer, { id: shape })
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutAddress(schema)]))
}

/** A shape in a description is named by its place there. */
function withoutAddress(schema: object): Json {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema'))
}

function jsonOf(shape: string): Json {
  return { 'application/json': reference(shape) }
}

function reference(shape: string): Json {
  return { schema: { $ref: `#/components/schemas/${shape}` } }
}
