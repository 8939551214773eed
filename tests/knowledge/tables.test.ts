import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { ActWordTable } from '@/lib/knowledge/act-words'
import { AgencyTable } from '@/lib/knowledge/agencies'
import { CityTable } from '@/lib/knowledge/cities'
import { CompoundNationalityTable } from '@/lib/knowledge/compound-nationalities'
import { CountryFormTable, CountryTable } from '@/lib/knowledge/countries'
import { DatedNameWordTable } from '@/lib/knowledge/dated-name-words'
import { ExerciseWordTable } from '@/lib/knowledge/exercise-words'
import { FunctionTable, HonorificTable } from '@/lib/knowledge/functions'
import { GatheringWordTable } from '@/lib/knowledge/gathering-words'
import { GivenNameTable } from '@/lib/knowledge/given-names'
import { HandoverWordTable } from '@/lib/knowledge/handover-words'
import { LexiconTable } from '@/lib/knowledge/lexicon'
import { LexiconSpellingTable } from '@/lib/knowledge/lexicon-spellings'
import { LeisureWordTable } from '@/lib/knowledge/leisure-words'
import { MeetingWordTable } from '@/lib/knowledge/meeting-words'
import { HijriMonthTable } from '@/lib/knowledge/hijri-months'
import { MonthTable, WeekdayTable } from '@/lib/knowledge/months'
import { NameParticleTable } from '@/lib/knowledge/name-particles'
import { NumberWordTable } from '@/lib/knowledge/number-words'
import { OccasionTable } from '@/lib/knowledge/occasions'
import { OrganisationPatternTable } from '@/lib/knowledge/organisation-patterns'
import { OrganisationTable } from '@/lib/knowledge/organisations'
import { PresenceWordTable } from '@/lib/knowledge/presence-words'
import { RegionTable } from '@/lib/knowledge/regions'
import { ServiceWordTable } from '@/lib/knowledge/service-words'
import { SpeechWordTable } from '@/lib/knowledge/speech-words'
import { TopicTable } from '@/lib/knowledge/topics'

const folder = path.resolve(import.meta.dirname, '../../lib/knowledge/data')

const schemas: Readonly<Record<string, z.ZodType>> = {
  'act-words.json': ActWordTable,
  'agencies.json': AgencyTable,
  'cities.json': CityTable,
  'compound-nationalities.json': CompoundNationalityTable,
  'countries.json': CountryTable,
  'country-forms.json': CountryFormTable,
  'dated-name-words.json': DatedNameWordTable,
  'exercise-words.json': ExerciseWordTable,
  'functions.json': FunctionTable,
  'gathering-words.json': GatheringWordTable,
  'given-names.json': GivenNameTable,
  'handover-words.json': HandoverWordTable,
  'hijri-months.json': HijriMonthTable,
  'honorifics.json': HonorificTable,
  'leisure-words.json': LeisureWordTable,
  'lexicon.json': LexiconTable,
  'lexicon-spellings.json': LexiconSpellingTable,
  'meeting-words.json': MeetingWordTable,
  'months.json': MonthTable,
  'name-particles.json': NameParticleTable,
  'number-words.json': NumberWordTable,
  'occasions.json': OccasionTable,
  'organisation-patterns.json': OrganisationPatternTable,
  'organisations.json': OrganisationTable,
  'presence-words.json': PresenceWordTable,
  'regions.json': RegionTable,
  'service-words.json': ServiceWordTable,
  'speech-words.json': SpeechWordTable,
  'topics.json': TopicTable,
  'weekdays.json': WeekdayTable,
}

/** Nothing checks the tables when they are loaded, so a fault of the data would be a fault of every article. */
describe('the tables', () => {
  it('each have a schema', () => {
    expect(readdirSync(folder).filter((file) => file.endsWith('.json')).toSorted()).toEqual(Object.keys(schemas).toSorted())
  })

  // Equal too, because a default or a change that the schema makes would not be made on loading.
  it.each(Object.entries(schemas))('are as their schema says: %s', (file, schema) => {
    const data: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    expect(schema.parse(data)).toEqual(data)
  })

  it.each([
    ['cities.json', [['rabat', 'Maroc', null, ['Rabat'], ['الرباط']]]],
    ['dated-name-words.json', { alternatives: {}, fr: { called: ['loi'] }, ar: { called: ['قانون'] } }],
    ['handover-words.json', { alternatives: {}, fr: { equipment: ['drone'] }, ar: { equipment: ['طائرة'] } }],
    ['months.json', [{ month: 13, fr: ['janvier'], ar: ['يناير'] }]],
    ['number-words.json', { parts: { fr: [[0, ['zéro']]], ar: [] }, hundreds: { fr: [], ar: [] }, scales: { fr: [], ar: [] }, days: { fr: [], ar: [] }, pairs: { fr: [], ar: [] }, percent: { fr: [], ar: [] } }],
    ['speech-words.json', { alternatives: {}, fr: ['dit'], ar: [''] }],
    ['weekdays.json', [{ weekday: 1, fr: ['lundi'] }]],
    ['organisation-patterns.json', { countries: 'MA Tunisie', misread: { fr: '', ar: '' }, patterns: [] }],
    ['organisation-patterns.json', { countries: 'MA', misread: { fr: '', ar: '' }, patterns: [{ key: 'police', kind: 'police', fr: ['Police {f}'], ar: [''] }] }],
    ['regions.json', [{ key: 'sahel', names: { fr: 'Sahel', ar: '' }, aliases: { fr: [], ar: [] } }]],
  ])('are refused with a fault: %s', (file, data) => {
    expect(schemas[file]?.safeParse(data).success).toBe(false)
  })
})
