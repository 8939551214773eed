import type { ReadAnswer } from './read-answer'

/**
 * What a validator of hreflang would say: a page that names versions names itself in its own language, names only
 * canonical pages, says for whom the others are meant, and each version names exactly the same.
 */
export function listHreflangFaults(answers: ReadonlyMap<string, ReadAnswer>): string[] {
  return [...answers].flatMap(([path, answer]) => {
    if (answer.versions.length === 0) return []
    const tags = answer.versions.map(([tag]) => tag)
    const named = JSON.stringify(answer.versions.toSorted())
    return [
      ...(new Set(tags).size === tags.length ? [] : [`${path} names a language twice`]),
      ...(tags.includes('x-default') ? [] : [`${path} names no version for readers of other languages`]),
      ...(answer.versions.some(([tag, version]) => tag === answer.language && version === answer.canonical) ? [] : [`${path} does not name itself`]),
      ...answer.versions.flatMap(([tag, version]) => faultsOfVersion(path, tag, version, named, answers)),
    ]
  })
}

function faultsOfVersion(path: string, tag: string, version: string, named: string, answers: ReadonlyMap<string, ReadAnswer>): string[] {
  const other = answers.get(version)
  if (!other) return [`${path} names ${version}, which nobody visited`]
  const back = JSON.stringify(other.versions.toSorted())
  return [
    ...(back === named ? [] : [`${path} names ${version}, which names other versions: ${back}`]),
    ...(tag === 'x-default' || other.language === tag ? [] : [`${path} names ${version} as ${tag}, which is in ${other.language}`]),
  ]
}
