import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'

/** What can be wrong with a request to `/api/v1`; each has a title and a sentence in both languages under `problem.…`. */
export const PROBLEMS = {
  'unknown-address': 404,
  'not-found': 404,
  'bad-request': 400,
  ambiguous: 409,
  unavailable: 503,
} as const
export type ProblemCode = keyof typeof PROBLEMS

const Told = z.object({ title: z.string(), detail: z.string() })

/** A problem document (RFC 9457), said in both languages: `title` and `detail` are in the language of the request. */
export const Problem = Told.extend({
  /** Address of the page that explains it. */
  type: z.string(),
  status: z.number().int(),
  code: z.enum(Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]),
  instance: z.string(),
  languages: z.object(Object.fromEntries(languageTags.map((tag) => [tag, Told])) as Record<Language, typeof Told>),
  /** The parameters that are wrong, when it is a matter of parameters. */
  parameters: z.array(z.string()).optional(),
})
export type Problem = z.infer<typeof Problem>
