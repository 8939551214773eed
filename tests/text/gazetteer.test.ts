import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutClitics } from '@/lib/text/arabic-clitics'
import { buildGazetteer, type Match } from '@/lib/text/gazetteer'
import type { Form } from '@/lib/text/phrase-tree'
import { tokenise, type Token } from '@/lib/text/tokenise'

const forms: Form<string>[] = [
  { phrase: 'Côte d’Ivoire', payload: 'CI' },
  { phrase: 'États-Unis', payload: 'US' },
  { phrase: 'Guinée', payload: 'GN' },
  { phrase: 'Guinée-Bissau', payload: 'GW' },
  { phrase: 'Dominique', payload: 'DM' },
  { phrase: 'Dominique', payload: 'given name' },
  { phrase: 'DGSN', payload: 'police' },
  { phrase: 'المغرب', payload: 'MA' },
  { phrase: 'لبنان', payload: 'LB' },
  { phrase: 'بنان', payload: 'finger' },
  { phrase: 'والي', payload: 'governor' },
  { phrase: 'الرباط', payload: 'rabat' },
  { phrase: 'ألبان', payload: 'AL' },
  { phrase: 'ألمانيا', payload: 'DE' },
  { phrase: 'المان', payload: 'brand' },
  { phrase: 'المديرية العامة للأمن الوطني', payload: 'police' },
  { phrase: 'وزارة الداخلية', payload: 'interior' },
  { phrase: 'الداخلة', payload: 'dakhla' },
  { phrase: 'و.م.ع', payload: 'agency' },
]
const gazetteer = buildGazetteer(forms)
const find = (text: string) => {
  const tokens = tokenise(text)
  return gazetteer.match(tokens).map(({ payload, from, to }) => [text.slice(tokens[from]?.start, tokens[to - 1]?.end), ...payload].join(' '))
}

const cases: readonly [what: string, text: string, found: string[]][] = [
  ['elision and accents', "en COTE D'IVOIRE", ["COTE D'IVOIRE CI"]],
  ['hyphen or none', 'Etats Unis, États‑Unis', ['Etats Unis US', 'États‑Unis US']],
  ['the longest phrase', 'Guinée-Bissau et Guinée', ['Guinée-Bissau GW', 'Guinée GN']],
  ['every meaning of a phrase', 'Dominique', ['Dominique DM given name']],
  ['acronyms with dots', 'la D.G.S.N.', ['D.G.S.N. police']],
  ['no phrase across a gap', 'Guinée ... Bissau', ['Guinée GN']],
  ['Arabic clitics', 'بالمغرب وللمغرب والرباط', ['بالمغرب MA', 'وللمغرب MA', 'والرباط rabat']],
  ['a phrase without its articles', 'مديرية عامة للأمن وطني', ['مديرية عامة للأمن وطني police']],
  ['an article that the phrase lacks', 'بوزارة الداخلية', ['بوزارة الداخلية interior']],
  ['no clitic off a word that is a phrase', 'لبنان والي', ['لبنان LB', 'والي governor']],
  ['a clitic off a word that is none', 'ببنان ولبنان', ['ببنان finger', 'ولبنان LB']],
  ['the hamza of ألبان is no article', 'بان كي مون', []],
  ['with or without its hamza', 'ألبان وألمانيا والألبان', ['ألبان AL', 'وألمانيا DE', 'والألبان AL']],
  ['whole words only', 'الداخلية المغربي', []],
  ['acronyms of Arabic', 'حسب و.م.ع. ومع', ['و.م.ع. agency']],
]

/** The definition, read out: at each place the longest phrase, exact words before words that lose letters. */
function matchNaively(dictionary: readonly Form<string>[], tokens: readonly Token[]): Match<string>[] {
  const bare = (norm: string) => (norm.startsWith('ال') && norm.length > 3 ? norm.slice(2) : norm)
  const phrases = dictionary.map(({ phrase, payload }) => ({ words: tokenise(phrase).map(({ norm }) => norm), payload }))
  const longest = (from: number, reading: string) => {
    const wordAt = (index: number) => (index === 0 ? reading : (tokens[from + index]?.norm ?? ''))
    const fitting = phrases.filter(({ words }) => words.every((word, index) => bare(word) === wordAt(index) || bare(word) === bare(wordAt(index))))
    const length = Math.max(0, ...fitting.map(({ words }) => words.length))
    const found = fitting.filter(({ words }) => words.length === length)
    const text = tokens.slice(from, from + length).map(({ norm }) => norm).join(' ')
    const spelt = found.filter(({ words }) => words.join(' ') === text)
    return { length, payload: (spelt.length > 0 ? spelt : found).map(({ payload }) => payload) }
  }
  const matches: Match<string>[] = []
  for (let from = 0; from < tokens.length; ) {
    const [exact, ...stripped] = withoutClitics(tokens[from]?.norm ?? '').map((reading) => longest(from, reading))
    const best = exact?.length ? exact : stripped.reduce((left, right) => (right.length > left.length ? right : left), { length: 0, payload: [] })
    if (best.length > 0) matches.push({ payload: best.payload, from, to: from + best.length })
    from += Math.max(1, best.length)
  }
  return matches
}

describe('buildGazetteer', () => {
  it.each(cases)('matches %s', (_what, text, found) => {
    expect(find(text)).toEqual(found)
  })

  it('prefers the phrase that is spelt as the text is', () => {
    const two = buildGazetteer([{ phrase: 'البيان', payload: 'paper' }, { phrase: 'بيان', payload: 'statement' }])
    expect(two.match(tokenise('البيان'))[0]?.payload).toEqual(['paper'])
    expect(two.match(tokenise('بيان'))[0]?.payload).toEqual(['statement'])
  })

  it('ignores a phrase without words', () => {
    expect(buildGazetteer([{ phrase: ' — ', payload: 'x' }]).match(tokenise('a — b'))).toEqual([])
  })

  it('finds what the definition finds', () => {
    const word = fc.constantFrom('المغرب', 'مغرب', 'بلد', 'لبلد', 'والبلد', 'كبد', 'سبل', 'de', 'la', 'mer', 'rouge')
    const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
    const dictionary = fc.uniqueArray(phrase, { maxLength: 8 }).map((phrases) => phrases.map((text) => ({ phrase: text, payload: text })))
    const text = fc.array(fc.tuple(fc.constantFrom('', '', 'و', 'ب', 'ل'), word), { maxLength: 8 }).map((words) => words.map((parts) => parts.join('')).join(' '))
    fc.assert(fc.property(dictionary, text, (entries, written) => {
      const tokens = tokenise(written)
      expect(buildGazetteer(entries).match(tokens)).toEqual(matchNaively(entries, tokens))
    }), { numRuns: 2000 })
  })
})
