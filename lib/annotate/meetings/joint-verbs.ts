import { actGrammars } from './act-grammar'

const { together, mutual, apart, ofBoth, said, accused, told, laid } = actGrammars.fr

/** What is of both: "un accord", "des patrouilles communes". "Leurs listes" are of each, and so are "leurs mémoires". */
const OF_BOTH = new RegExp(`^(?!leurs? ).*\\b(?:${[...ofBoth].join('|')})\\b`)

/** What stands behind each participle of some phrases, word by word as a passage has it: "d' accord" of "mis d'accord". */
function behindParticiples(phrases: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const parts = [...phrases].map((phrase) => phrase.replaceAll("'", "' ").split(' '))
  const groups = Map.groupBy(parts, ([participle = '']) => participle)
  return new Map([...groups].map(([participle, found]) => [participle, found.map((words) => `${words.slice(1).join(' ')} `)]))
}

const shared = behindParticiples(actGrammars.fr.phrases)
const online = behindParticiples(actGrammars.fr.online)

function opens(phrases: ReadonlyMap<string, readonly string[]>, participle: string, behind: string): boolean {
  return phrases.get(participle)?.some((phrase) => `${behind} `.startsWith(phrase)) === true
}

/**
 * Whether a participle tells what two did together: "ont convenu", "se sont accordés", "ont jeté les bases", "ont annoncé un
 * accord"; `behind` are the words after it, without the day and the town.
 */
export function isSharedAct(participle: string, auxiliary: 'avoir' | 'être', behind: string): boolean {
  if ((auxiliary === 'avoir' ? together : mutual).has(participle)) return true
  if (apart.has(participle) && OF_BOTH.test(behind)) return true
  return opens(shared, participle, behind) && !opens(online, participle, behind)
}

/** Whether a participle tells what somebody said to whom he stood before: "a souligné"; "a dénoncé" only to a counterpart. */
export function isSaying(participle: string, toCounterpart: boolean): boolean {
  return said.has(participle) || (toCounterpart && accused.has(participle))
}

/** What is laid before somebody: "a remis au ministre une liste". */
const LAID = new RegExp(`\\b(?:${[...laid].join('|')})\\b`)

/** Whether a participle, with the words behind it, tells what somebody said to whom he met: "a assuré au", "a fait part à". */
export function isTelling(participle: string, behind: string): boolean {
  return told.has(participle) || (participle === 'fait' && behind.startsWith('part')) || (participle === 'remis' && LAID.test(behind))
}
