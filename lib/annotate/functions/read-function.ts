import { findFunctionAtStart } from '../atoms/gazetteers'
import type { Passage } from '../passage'
import type { Complement } from './complement'
import { decideCountry } from './decide-country'
import type { FunctionHead } from './function-head'
import type { FunctionPhrase } from './function-phrase'
import { isRepresentative } from './is-representative'
import { listFurtherOwners } from './list-further-owners'
import { readTail } from './read-tail'

/**
 * Reads the complement of a function and says whom it stands for: "ambassadeur du Royaume-Uni à Rabat" is an ambassador
 * of `GB`. Several phrases for a plural: "les ambassadeurs du Gabon et de la Malaisie", سفيرا الغابون وماليزيا.
 */
export function readFunction(passage: Passage, head: FunctionHead): FunctionPhrase[] {
  const { complements, to } = readTail(passage, head)
  const organisation = complements.find(({ atom }) => atom.kind === 'organisation')?.atom
  const owners = listOwners(complements, head)
  const common = { key: keyOf(passage, head, complements, to), gender: head.gender, plural: head.plural, delegation: head.delegation }
  const organisationKey = organisation?.kind === 'organisation' ? organisation.key : null
  const further = head.plural ? listFurtherOwners(passage, Math.max(to, owners.at(-1)?.atom.to ?? to)) : []
  if (further.length > 0 && owners.length === 1) {
    const own = { ...common, plural: false, organisation: organisationKey }
    const [owner] = owners
    return [
      { ...own, from: head.from, to, prefix: head.prefix, country: owner?.atom.kind === 'country' ? owner.atom.key : null },
      ...further.map(({ from, to: end, prefix, country }) => ({ ...own, from, to: end, prefix, country })),
    ]
  }
  if (head.plural && owners.length > 1) {
    return owners.map(({ atom }, index) => ({
      ...common,
      from: index === 0 ? head.from : atom.from,
      to: index === owners.length - 1 ? Math.max(to, atom.to) : atom.to,
      prefix: index === 0 ? head.prefix : atom.prefix,
      country: atom.kind === 'country' ? atom.key : null,
      organisation: organisationKey,
    }))
  }
  return [{
    ...common,
    from: head.from,
    to,
    prefix: head.prefix,
    country: decideCountry(complements, isRepresentative(head)),
    organisation: organisationKey,
  }]
}

/** Whom a function belongs to; those of several that are held "au Niger et au Tchad", في غانا ومالي belong to the two. */
function listOwners(complements: readonly Complement[], { plural }: FunctionHead): readonly Complement[] {
  const countries = complements.filter(({ atom }) => atom.kind === 'country')
  const own = countries.filter(({ locative }) => !locative)
  return plural && countries.length === 2 && countries.some(({ locative }) => locative) ? countries : own
}

/**
 * "ministre tunisien de l'Intérieur", المدير العام المغربي للأمن: the nationality stands inside the function, which is
 * known without it.
 */
function keyOf(passage: Passage, head: FunctionHead, complements: readonly Complement[], to: number): string | null {
  const inside = complements.filter(({ atom }) => atom.kind === 'country' && atom.nationality && atom.from === head.to)
  const [nationality] = inside
  if (head.key === null || nationality === undefined || to <= nationality.atom.to) return head.key
  const words = [...passage.tokens.slice(head.from, head.to), ...passage.tokens.slice(nationality.atom.to, to)]
  const whole = findFunctionAtStart(words.map(({ text }) => text).join(' '), passage.language)
  return whole !== null && whole.length > head.to - head.from ? whole.key : head.key
}
