import type { Gender, GrammaticalNumber } from './form'

export interface InflectedPhrase {
  phrase: string
  /** `null` when the form does not tell: `ministre`. */
  gender: Gender | null
  number: GrammaticalNumber
}

const SLOTS = [['m', 's'], ['f', 's'], ['m', 'p'], ['f', 'p']] as const

/**
 * The forms of one entry `masculine/feminine/plural/feminine plural`; slots may be empty or left off, and what follows
 * the fourth is a further plural (Arabic duals and oblique plurals).
 * `'ambassadeur/ambassadrice'` gives two forms, `'سفير/سفيرة/سفراء'` three, `'ministre/ministre'` one without gender.
 */
export function inflectedForms(entry: string): InflectedPhrase[] {
  const forms: InflectedPhrase[] = []
  for (const [index, phrase] of entry.split('/').entries()) {
    const [gender, number] = SLOTS[index] ?? SLOTS[2]
    if (phrase === '') continue
    const twin = forms.find((form) => form.phrase === phrase && form.number === number)
    if (twin) twin.gender = null
    else forms.push({ phrase, gender, number })
  }
  return forms
}
