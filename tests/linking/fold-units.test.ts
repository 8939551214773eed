import { describe, expect, it } from 'vitest'
import { foldUnits } from '@/lib/linking/fold-units'
import { profileUnits, type UnitDraft } from '@/lib/linking/profile-units'
import { UNKNOWN_DATE, type PartialDate } from '@/lib/model/annotation'
import { dayOf, makeArticle, weekdayOf, type ArticleSketch, type MeetingSketch } from '../support/annotation-factory'

const names = {
  fr: { host: 'Nadia Berrada', gabon: 'Achille Moussavou', peru: 'Ricardo Quispe', other: 'Younes Tahiri' },
  ar: { host: 'نادية برادة', gabon: 'أشيل موسافو', peru: 'ريكاردو كيسبي', other: 'يونس الطاهري' },
}

const yearless = (days: string): PartialDate => ({ ...UNKNOWN_DATE, yearless: days })

const unitsOf = (language: 'fr' | 'ar', meetings: MeetingSketch[], sketch: Partial<ArticleSketch> = {}) =>
  profileUnits(makeArticle({ key: 'a', language, ...sketch, meetings }).annotation)

describe.each(['fr', 'ar'] as const)('two passages of one article (%s)', (language) => {
  const host = { name: names[language].host, country: 'MA' }
  const gabon = { name: names[language].gabon, country: 'GA' }
  const peru = { name: names[language].peru, country: 'PE' }
  const other = { name: names[language].other, country: 'MA' }

  it.each<[string, MeetingSketch, MeetingSketch, boolean]>([
    ['with the same guest', { hosts: [host], guests: [gabon] }, { hosts: [host], guests: [gabon] }, true],
    ['with two guests', { hosts: [host], guests: [gabon] }, { hosts: [host], guests: [peru] }, false],
    ['with the same guest on two days far apart', { hosts: [host], guests: [gabon], date: dayOf('2026-01-21') }, { hosts: [host], guests: [gabon], date: dayOf('2026-01-27') }, false],
    ['with the same guest on two days one after the other', { hosts: [host], guests: [gabon], date: dayOf('2026-01-21') }, { hosts: [host], guests: [gabon], date: dayOf('2026-01-22') }, true],
    ['with the same guest on two days far apart, without their year', { hosts: [host], guests: [gabon], date: yearless('03-05') }, { hosts: [host], guests: [gabon], date: yearless('03-20') }, false],
    ['with the same guest on two days far apart, once without its year', { hosts: [host], guests: [gabon], date: yearless('03-05') }, { hosts: [host], guests: [gabon], date: dayOf('2026-03-20') }, false],
    ['with the same guest on one day, once without its year', { hosts: [host], guests: [gabon], date: yearless('03-05') }, { hosts: [host], guests: [gabon], date: dayOf('2026-03-05') }, true],
    ['with the same guest on Monday and Thursday', { hosts: [host], guests: [gabon], date: weekdayOf(1) }, { hosts: [host], guests: [gabon], date: weekdayOf(4) }, false],
    ['with the same guest on Sunday and Monday', { hosts: [host], guests: [gabon], date: weekdayOf(7) }, { hosts: [host], guests: [gabon], date: weekdayOf(1) }, true],
    ['with the same guest in towns of two countries', { hosts: [host], guests: [gabon], place: 'rabat' }, { hosts: [host], guests: [gabon], place: 'paris' }, false],
    ['with the same guest in two towns of one country', { hosts: [host], guests: [gabon], place: 'rabat' }, { hosts: [host], guests: [gabon], place: 'dakhla' }, true],
    ['with the same guest and two hosts', { hosts: [host], guests: [gabon] }, { hosts: [other], guests: [gabon] }, false],
    ['with the same guest, and the host once among the guests', { hosts: [host], guests: [gabon] }, { hosts: [other], guests: [gabon, host] }, true],
    ['about a visit and the guest’s country', { kind: 'visit', guests: [{ country: 'GA' }] }, { hosts: [host], guests: [gabon] }, true],
    ['about a visit and another country', { kind: 'visit', guests: [{ country: 'PE' }] }, { hosts: [host], guests: [gabon] }, false],
    ['of which one names no guest, of the same country', { hosts: [host], guests: [{ country: 'GA' }] }, { hosts: [host], guests: [gabon] }, true],
    ['with two guests of one country', { hosts: [host], guests: [gabon] }, { hosts: [host], guests: [{ ...peru, country: 'GA' }] }, false],
    ['told from either end', { hosts: [host], guests: [gabon] }, { hosts: [gabon], guests: [host] }, true],
    ['told from either end, once without a name', { hosts: [host], guests: [{ ...gabon, function: 'ambassador' }] }, { hosts: [{ function: 'ambassador' }], guests: [host] }, true],
    ['of which the other end is another office', { hosts: [host], guests: [{ ...gabon, function: 'ambassador' }] }, { hosts: [{ country: 'GA', function: 'interior-minister' }], guests: [host] }, false],
    ['of which the other end is of another country', { hosts: [host], guests: [{ ...gabon, function: 'ambassador' }] }, { hosts: [{ country: 'PE', function: 'ambassador' }], guests: [host] }, false],
    ['of which the other end is somebody else', { hosts: [host], guests: [{ ...gabon, function: 'ambassador' }] }, { hosts: [{ ...peru, function: 'ambassador' }], guests: [host] }, false],
    ['of which one is an assembly, and the other a talk on its margin', { kind: 'conference', hosts: [host], guests: [{ country: 'GA' }] }, { hosts: [host], guests: [peru], place: 'libreville' }, false],
    ['of which one is an assembly of the two countries that talk', { kind: 'conference', hosts: [host], guests: [{ country: 'GA' }] }, { hosts: [host], guests: [gabon] }, true],
    ['about an assembly and those who sat in it', { kind: 'conference', hosts: [host], guests: [gabon] }, { hosts: [host], guests: [gabon] }, true],
    ['that share no country but the host’s', { hosts: [host], guests: [{ country: 'MA' }] }, { hosts: [host], guests: [{ country: 'MA' }] }, false],
  ])('%s', (_, first, second, isOne) => {
    expect(unitsOf(language, [first, second]).map(({ meeting }) => meeting)).toEqual(isOne ? [0] : [0, 1])
  })

  it('become one that knows what either tells', () => {
    const [unit, ...others] = unitsOf(language, [
      { hosts: [host], guests: [gabon], date: weekdayOf(3), topics: ['trade'] },
      { hosts: [{ ...host, function: 'director-general' }, other], guests: [gabon, peru], date: dayOf('2026-01-21'), place: 'rabat', occasion: 'milipol', topics: ['training', 'trade'] },
    ])
    expect(others).toEqual([])
    expect(unit).toMatchObject({ date: dayOf('2026-01-21'), place: { key: 'rabat' }, there: 'MA', occasion: 'milipol', topics: ['trade', 'training'] })
    expect(unit?.hosts.map(({ person }) => person)).toEqual(['p0', 'p2'])
    expect(unit?.counterparts.map(({ person }) => person)).toEqual(['p1', 'p3'])
    expect(unit?.countries.map(({ key }) => key)).toEqual(['GA', 'MA', 'PE'])
  })

  it('keep what the first says where both say something', () => {
    const [unit] = unitsOf(language, [
      { hosts: [host], guests: [gabon], date: dayOf('2026-01-21'), place: 'rabat' },
      { hosts: [host], guests: [gabon], date: dayOf('2026-01-22'), place: 'dakhla' },
    ])
    expect(unit).toMatchObject({ date: dayOf('2026-01-21'), place: { key: 'rabat' } })
  })

  it('are dated by the visit that holds them', () => {
    const [unit, ...others] = unitsOf(language, [
      { hosts: [host], guests: [gabon], date: dayOf('2026-01-21') },
      { kind: 'visit', guests: [{ country: 'GA' }], date: dayOf('2026-01-21/2026-01-23') },
    ])
    expect(others).toEqual([])
    expect(unit).toMatchObject({ kind: 'visit', date: dayOf('2026-01-21/2026-01-23') })
  })

  it('seat nobody on both sides', () => {
    const [unit] = unitsOf(language, [{ hosts: [host], guests: [gabon] }, { hosts: [host], guests: [gabon, host] }])
    expect(unit?.counterparts.map(({ person }) => person)).toEqual(['p1'])
  })
})

describe('folding', () => {
  const drafts = (meetings: MeetingSketch[]): UnitDraft[] => unitsOf('fr', meetings).map(({ terms: _, ...unit }, at) => ({ ...unit, paragraphs: [at] }))
  const gabon = { name: names.fr.gabon, country: 'GA' }

  it('keeps the paragraphs of all passages, in order and each once', () => {
    const [draft] = drafts([{ guests: [gabon] }])
    if (draft === undefined) throw new Error('no draft')
    const told = [[3], [1, 3], [0]].map((paragraphs) => ({ ...draft, paragraphs }))
    expect(foldUnits(told)).toMatchObject([{ paragraphs: [0, 1, 3] }])
  })

  it('changes nothing when it is done again, and nothing where there is nothing', () => {
    const folded = foldUnits(drafts([{ guests: [gabon] }, { guests: [{ country: 'PE' }] }, { guests: [{ country: 'JP' }] }]))
    expect(folded).toHaveLength(3)
    expect(foldUnits(folded)).toEqual(folded)
    expect(foldUnits([])).toEqual([])
  })
})
