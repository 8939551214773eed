import { getTranslator } from '@/lib/i18n/translate'
import { languageTags, type Language } from '@/lib/languages'
import { PROBLEMS, type Problem, type ProblemCode } from '@/lib/model/problem'
import { READING } from './api-headers'
import { siteAddress } from './site-address'

/** Why a request cannot be answered; thrown by what answers it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  /** The parameters that are wrong. */
  readonly parameters: readonly string[]

  constructor(code: ProblemCode, parameters: readonly string[] = [], options?: ErrorOptions) {
    super([code, ...parameters].join(' '), options)
    this.code = code
    this.parameters = parameters
  }
}

/** The answer to a request that cannot be met: a problem document (RFC 9457) in the language of who asks, and in the other. */
export function problemAnswer({ code, parameters }: ApiProblem, instance: string, language: Language): Response {
  const tell = (tag: Language) => {
    const t = getTranslator(tag)
    return { title: t(`problem.${code}`), detail: t(`problem.${code}-detail`, { parameters: parameters.join(', ') }) }
  }
  const problem: Problem = {
    type: new URL(`/${language}/api#${code}`, siteAddress).href,
    status: PROBLEMS[code],
    code,
    ...tell(language),
    instance,
    languages: Object.fromEntries(languageTags.map((tag) => [tag, tell(tag)])) as Problem['languages'],
    ...(parameters.length > 0 && { parameters: [...parameters] }),
  }
  return Response.json(problem, {
    status: problem.status,
    headers: { ...READING, 'Content-Type': 'application/problem+json', 'Content-Language': language, Vary: 'Accept-Language', 'Cache-Control': 'no-store' },
  })
}
