import { describe, expect, it } from 'vitest'
import { isTraveller } from '@/lib/linking/is-traveller'
import { linkArticles } from '@/tests/support/link-articles'
import { dayOf, makeArticle, type ArticleSketch, type SideSketch } from '../support/annotation-factory'

const president: SideSketch = { name: 'Adama Bamba', function: 'state-president', country: 'CI' }
const minister: SideSketch = { name: 'Ibrahima Konan', function: 'interior-minister', country: 'CI' }
const visitor: SideSketch = { name: 'Luc Peeters', function: 'justice-minister', country: 'BE' }
const visitorArabic: SideSketch = { ...visitor, name: 'لوك بيترس' }
const chief: SideSketch = { name: 'Moussa Traoré', function: 'police-chief', country: 'CI' }
const chiefArabic: SideSketch = { ...chief, name: 'موسى تراوري' }
const nobodyKnows = ({ name, function: role }: SideSketch): SideSketch => ({ ...(name === undefined ? {} : { name }), ...(role === undefined ? {} : { function: role }) })
const envoy: SideSketch = { name: 'Joris Claes', function: 'ambassador', country: 'BE' }
const abroad: SideSketch = { name: 'Salam Hadi', function: 'interior-minister', country: 'IQ' }

function together(...sketches: ArticleSketch[]): boolean {
  const { events } = linkArticles({ articles: sketches.map(makeArticle), previous: { events: [], people: [] }, verdicts: [] })
  return events.some(({ reports }) => ['a', 'b'].every((key) => reports.some(({ article }) => article === key)))
}

const report = (key: string, host: SideSketch, guest: SideSketch, day: string | null, named: SideSketch[] = [], place = host.country === 'IQ' ? 'bagdad' : 'abidjan'): ArticleSketch => ({
  key, people: named, meetings: [{ hosts: [host], guests: [guest], ...(day === null ? {} : { date: dayOf(day) }), kind: 'reception', place }],
})

describe('who came from elsewhere', () => {
  it.each([
    ['is received by several on one day', report('a', president, visitor, '2024-05-13'), report('b', minister, visitor, '2024-05-13'), true],
    ['is received by several, told in two scripts', report('a', president, visitor, '2024-05-13'), report('b', minister, visitorArabic, '2024-05-14'), true],
    ['is received by several, and one paper without a day names the other host', report('a', president, visitor, null, [minister]), report('b', minister, visitor, '2024-05-13'), true],
    ['comes again a month later to somebody else', report('a', president, visitor, '2024-05-13'), report('b', minister, visitor, '2024-06-17'), false],
    ['is received in another country the day after', report('a', president, visitor, '2024-05-13'), report('b', abroad, visitor, '2024-05-14'), false],
    ['is at home, and is received by each about something else', report('a', president, chief, '2024-05-13'), report('b', minister, chief, '2024-05-14'), false],
    ['is at home, told in two scripts', report('a', president, chief, '2024-05-13'), report('b', minister, chiefArabic, '2024-05-14'), false],
    ['is received by hosts of whom nobody says where they are at home', report('a', nobodyKnows(president), visitor, '2024-05-13'), report('b', nobodyKnows(minister), visitor, '2024-05-14'), true],
    ['is at home by the place, with hosts of whom nobody says where they are', report('a', nobodyKnows(president), chief, '2024-05-13', [], 'abidjan'), report('b', nobodyKnows(minister), chief, '2024-05-14', [], 'abidjan'), false],
    ['lives there, and is received by each about something else', report('a', president, envoy, '2024-05-13'), report('b', minister, envoy, '2024-05-14'), false],
  ])('%s', (_, left, right, expected) => {
    expect(together(left, right)).toBe(expected)
  })

  const ofBothHosts = (guest: SideSketch) => {
    const article = makeArticle({ key: 'a', meetings: [report('', president, guest, '2024-05-13'), report('', minister, guest, '2024-05-13')].flatMap(({ meetings = [] }) => meetings) })
    return linkArticles({ articles: [article, makeArticle(report('b', minister, guest, '2024-05-13'))], previous: { events: [], people: [] }, verdicts: [] }).events
  }

  it.each([['in French', visitor], ['in Arabic', visitorArabic]])('is one event of an article that tells of both hosts, %s', (_, guest) => {
    expect(ofBothHosts(guest)).toHaveLength(1)
  })

  it.each([['in French', chief], ['in Arabic', chiefArabic]])('is two events of an article that tells of both hosts of one who is at home, %s', (_, guest) => {
    expect(ofBothHosts(guest)).toHaveLength(2)
  })
})

describe('a traveller', () => {
  const minister = { person: 'p1', function: { key: 'interior-minister', text: 'ministre', language: 'fr' }, country: 'FR' }
  const arabic = { ...minister, function: { key: 'interior-minister', text: 'وزير', language: 'ar' } }
  it.each([
    ['is a minister in the town of another country', minister, ['MA'], 'rabat', true],
    ['is a وزير in the town of another country', arabic, ['MA'], 'rabat', true],
    ['is no وزير in a town of his own country', arabic, ['MA'], 'paris', false],
    ['is no minister in a town of his own country, whoever came to see him', minister, ['MA'], 'paris', false],
    ['is a minister whose hosts nobody places, away from home', minister, [null], 'rabat', true],
    ['is no minister with a host of his own country, where no town is told', minister, ['FR'], null, false],
    ['is nobody without a name', { ...minister, person: null }, ['MA'], 'rabat', false],
  ] as const)('%s', (_, guest, hosts, place, expected) => {
    expect(isTraveller(guest, { hosts: hosts.map((country) => ({ country })), place: place === null ? null : { key: place, span: null } })).toBe(expected)
  })
})

describe('an office without a name', () => {
  const successor: SideSketch = { ...visitor, name: 'Joris Maes' }
  const known = [report('b', president, visitor, '2024-05-13'), report('c', president, visitorArabic, '2024-05-13'), report('d', minister, successor, '2023-01-10'), report('e', minister, successor, '2023-02-10')]
  /**
   * Who sits opposite the host of a report that tells an office without a name, and beside it whom it names without an
   * office.
   */
  const guestsOf = (names: SideSketch[], language: 'fr' | 'ar') => {
    const nameless: ArticleSketch = { key: 'a', language, people: names, meetings: [{ hosts: [president], guests: [{ function: 'justice-minister', country: 'BE' }], kind: 'reception', date: dayOf('2024-09-02') }] }
    const { events, people } = linkArticles({ articles: [nameless, ...known].map(makeArticle), previous: { events: [], people: [] }, verdicts: [] })
    const [event] = events.filter(({ reports }) => reports.some(({ article }) => article === 'a'))
    expect(event?.reports).toHaveLength(1)
    return event?.facts.counterparts.map(({ person }) => people.find(({ id }) => id === person)?.names.fr ?? null)
  }

  it.each([
    ['is its holder, whom the article names elsewhere and others know', 'fr', [{ name: 'Luc Peeters' }], ['Luc Peeters']],
    ['is its holder in Arabic', 'ar', [{ name: 'لوك بيترس' }], ['Luc Peeters']],
    ['is nobody where two fit', 'fr', [{ name: 'Luc Peeters' }, { name: 'Joris Maes' }], [null]],
    ['is nobody where two fit in Arabic', 'ar', [{ name: 'لوك بيترس' }, { name: 'Joris Maes' }], [null]],
    ['is nobody where the article names none', 'fr', [], [null]],
    ['is nobody where the article names somebody else', 'ar', [{ name: 'موسى تراوري' }], [null]],
  ] as const)('%s', (_, language, names, guests) => {
    expect(guestsOf([...names], language)).toEqual(guests)
  })
})

describe('the one who receives everybody', () => {
  const guests = ['Karim Salhi/TN', 'Kenji Mori/JP', 'Erik Lund/SE', 'Ana Silva/PT', 'Paul Mba/GA', 'Ravi Nair/IN', 'Juan Vega/CL', 'Omar Saad/KW'].map((guest) => guest.split('/') as [string, string])
  const at = (key: string, day: string): ArticleSketch => ({ key, meetings: [{ kind: 'visit', guests: [minister], date: dayOf(day), place: 'bruxelles' }] })
  const around = guests.map(([name, country], index) => report(`x${index}`, minister, { name, country, function: 'police-chief' }, `2023-0${index + 1}-11`))

  it('is told apart by where he travels', () => {
    expect(together(at('a', '2024-05-13'), at('b', '2024-05-14'), ...around)).toBe(true)
    expect(together(at('a', '2024-05-13'), at('b', '2024-09-14'), ...around)).toBe(false)
  })
})
