import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { API_OPERATIONS } from '@/lib/publish/api-operations'
import { describeApi } from '@/lib/publish/open-api'

const description = JSON.parse(JSON.stringify(describeApi('https://jisr.example', '1.2.3')))

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(description)
    expect(result.errors ?? []).toEqual([])
    expect(description).toMatchObject({ openapi: '3.1.1', info: { version: '1.2.3' }, servers: [{ url: 'https://jisr.example/api/v1' }] })
  })

  it.each(API_OPERATIONS)('says what $path takes and gives', ({ path, shape, request }) => {
    const { parameters, responses } = description.paths[path].get
    const names = (where: string) => parameters.filter((parameter: { in: string }) => parameter.in === where).map(({ name }: { name: string }) => name)
    expect(names('query')).toEqual(Object.keys(request.shape))
    expect(names('path')).toEqual(path.includes('{id}') ? ['id'] : [])
    expect(responses[200].content['application/json'].schema.$ref).toBe(`#/components/schemas/${shape}`)
    for (const parameter of parameters) {
      expect(parameter.schema.type, parameter.name).toMatch(/^(string|integer)$/)
      expect(parameter.description, parameter.name).toBeTruthy()
    }
  })

  it('names every shape that it refers to', () => {
    const references = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name ?? '')
    expect(new Set(references)).toEqual(new Set(Object.keys(description.components.schemas)))
  })

  it('asks for both languages or one in a text', () => {
    expect(description.components.schemas.EventOutline.properties.title).toMatchObject({
      type: 'object',
      properties: { fr: { type: 'string' }, ar: { type: 'string' } },
    })
  })
})
