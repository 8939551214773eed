import { z } from 'zod'
import { languageTags, type Language } from '@/lib/languages'
import { expandTemplate } from './expand-template'
import { Spellings } from './form'
import { trust } from './trust'
import meetingData from './data/meeting-words.json'

const MeetingWord = z.strictObject({
  kind: z.enum(['reception', 'talks', 'visit', 'agreement', 'ceremony', 'conference', 'call', 'other']),
  voice: z.enum(['active', 'passive', 'reciprocal', 'noun']),
  /** What the subject of the verb, or the owner of the noun, is. */
  role: z.enum(['host', 'guest', 'either']),
  /**
   * What must stand in the same sentence to make it a meeting word: a medal after "a remis", "avec" after "évoque",
   * somebody after وصول.
   */
  needs: z.enum(['award', 'company', 'party']).optional(),
})
type MeetingWord = z.infer<typeof MeetingWord>

/** A verb in one of its forms, or a noun, that tells of a meeting: `a reçu`, `en visite de travail`, تباحث، مباحثات. */
export interface MeetingForm extends MeetingWord {
  phrase: string
  language: Language
}

const Cue = z.enum(['recalled', 'announced', 'non-event', 'review'])

/**
 * Words that say how a meeting stands to the news: told as background (`avait déjà`, سبق أن), still to come
 * (`prochaine`, من المرتقب), that the text is about something else: a nomination, a profile, an arrest (`promotion`,
 * تعيين), or that it goes through a whole year (`rétrospective`, حصاد السنة).
 */
export interface CueForm {
  phrase: string
  language: Language
  cue: z.infer<typeof Cue>
  /** It is a verb, of which a meeting told behind it is still the aim: `doit recevoir`, يعتزم زيارة. */
  intends: boolean
}

export const MeetingWordTable = z.strictObject({
  /** Words that templates may hold in `{…}`: auxiliaries in their tenses, endings. */
  alternatives: z.record(z.string(), z.array(z.string())),
  meetings: z.array(z.strictObject({ ...MeetingWord.shape, ...Spellings.shape })),
  cues: z.array(z.strictObject({ cue: Cue, intends: z.literal(true).optional(), ...Spellings.shape })),
})

const data = trust<z.infer<typeof MeetingWordTable>>(meetingData)

export const meetingForms: readonly MeetingForm[] = data.meetings.flatMap(({ kind, voice, role, needs, ...templates }) =>
  languageTags.flatMap((language) =>
    expandAll(templates[language]).map((phrase) => ({ phrase, language, kind, voice, role, ...(needs === undefined ? {} : { needs }) })),
  ),
)

export const cueForms: readonly CueForm[] = data.cues.flatMap(({ cue, intends = false, ...phrases }) =>
  languageTags.flatMap((language) => expandAll(phrases[language]).map((phrase) => ({ phrase, language, cue, intends }))),
)

function expandAll(templates: readonly string[]): string[] {
  return [...new Set(templates.flatMap((template) => expandTemplate(template, data.alternatives)))]
}
