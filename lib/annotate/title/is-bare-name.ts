import { LEFT_OUT } from './name-parties'

const NAME_WORDS = 5

/** "Jean Dupont", سعيد بنعلي: a few words that all begin with a capital, or in Arabic a few words. */
export function isBareName(text: string): boolean {
  if (text.endsWith(LEFT_OUT)) return text.startsWith(LEFT_OUT) || isBareName(text.slice(0, -1))
  const words = text.split(/[\s-]+/)
  return words.length <= NAME_WORDS && words.every((word) => /^(?:\p{Lu}|\p{Lo})/u.test(word))
}
