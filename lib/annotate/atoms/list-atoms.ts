import type { Language } from '@/lib/languages'
import type { Token } from '@/lib/text/tokenise'
import type { Atom, AtomMeaning } from './atom'
import { matchForms } from './gazetteers'

/** Arabic clitics that a known form may carry, longest first. */
const PREFIX = /^(?:[وف]?(?:بال|كال|لل|[بلكس])|[وف]?ال|[وف]|س)/

/** The known forms in some tokens, in order of their first token. Forms of different kinds may overlap. */
export function listAtoms(tokens: readonly Token[], language: Language): Atom[] {
  const atoms: Atom[] = []
  for (const { payload, from, to } of matchForms(tokens, language)) {
    const first = atoms.length
    const prefix = prefixOf(tokens[from]?.norm ?? '', payload[0]?.head ?? '')
    for (const { meaning, definite } of spelledFirst(payload, tokens[to - 1]?.text.at(-1))) {
      // الأمن is "security", and no town called أمن: a town's name has its article or has none.
      if (meaning.kind === 'place' && language === 'ar' && /(?:ال|لل)$/.test(prefix) !== definite) continue
      // العماد is a grade, and عماد somebody's name.
      if (meaning.kind === 'function' && definite && !/(?:ال|لل)$/.test(prefix)) continue
      if (atoms.length > first && atoms.slice(first).some(({ kind }) => kind === meaning.kind)) continue
      // The future's س stands before verbs alone.
      if (isCommonWord(tokens[from]?.text ?? '', meaning, prefix) || (prefix.endsWith('س') && meaning.kind !== 'meeting')) continue
      atoms.push({ ...unlessShared(meaning, payload), from, to, prefix })
    }
  }
  return withoutInner(atoms.sort((left, right) => left.from - right.from || right.to - left.to))
}

/** The forms that end in the same letter as the text come first. */
function spelledFirst<Item extends { last: string }>(payload: readonly Item[], last: string | undefined): readonly Item[] {
  if (payload.length === 1) return payload
  return [...payload.filter((item) => item.last === last), ...payload.filter((item) => item.last !== last)]
}

/** An organisation's name that several countries use names no country: المديرية العامة للأمن الداخلي. */
function unlessShared(meaning: AtomMeaning, payload: readonly { meaning: AtomMeaning }[]): AtomMeaning {
  if (meaning.kind !== 'organisation') return meaning
  const shared = payload.some(({ meaning: other }) => other.kind === 'organisation' && other.country !== meaning.country)
  return shared ? { ...meaning, country: null } : meaning
}

/** "la réunion" is no island, "tours" no town: in Latin letters a name has its capital. ك before a country is a person: كلاوس. */
function isCommonWord(text: string, meaning: AtomMeaning, prefix: string): boolean {
  if ((meaning.kind === 'country' || meaning.kind === 'place') && prefix.endsWith('ك')) return true
  const named = meaning.kind === 'place' || (meaning.kind === 'country' && !meaning.nationality)
  return named && /^\p{Ll}/u.test(text)
}

/** "Direction générale" holds no general: a function inside the name of an organisation is none. */
function withoutInner(atoms: readonly Atom[]): Atom[] {
  let last: Atom | null = null
  return atoms.filter((atom) => {
    if (atom.kind === 'organisation') last = atom
    return atom.kind !== 'function' || last === null || atom.to > last.to || last.to - last.from <= atom.to - atom.from
  })
}

/** The letters of the text's first word that are not of the form: `بال` for بالرباط and the form الرباط. */
function prefixOf(norm: string, head: string): string {
  if (norm === head || head === '') return ''
  const at = norm.indexOf(head)
  const prefix = at > 0 ? norm.slice(0, at) : ''
  return PREFIX.test(prefix) ? prefix : ''
}
