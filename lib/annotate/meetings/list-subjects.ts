import { isKind, type Passage } from '../passage'

/** Topic keys of some paragraphs, most mentioned first; the order of mention decides between equals. */
export function listSubjects(passages: readonly Passage[], paragraphs: readonly number[]): string[] {
  const counts = new Map<string, number>()
  for (const paragraph of paragraphs) {
    for (const atom of passages[paragraph]?.atoms ?? []) if (isKind(atom, 'topic')) counts.set(atom.key, (counts.get(atom.key) ?? 0) + 1)
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([key]) => key)
}
