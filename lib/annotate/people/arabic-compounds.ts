import { normalise } from '@/lib/text/normalise'

const words = (text: string) => new Set(text.trim().split(/\s+/).map(normalise))

/** Openers that are one name together with the word after them: عبد اللطيف، بن علي، أبو بكر. */
export const compoundOpeners = words('عبد بن ابن بنت أبو أبي أبا أم ولد آل ذو بو')

/** Words that are one name together with the word before them: شهاب الدين، سيف الله. */
export const compoundEndings = words('الدين الله الإسلام الزمان')
