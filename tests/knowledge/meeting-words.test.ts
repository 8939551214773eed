import { describe, expect, it } from 'vitest'
import { expandTemplate } from '@/lib/knowledge/expand-template'
import { cueForms, meetingForms } from '@/lib/knowledge/meeting-words'
import { seenAs } from './faults-of-forms'

const find = (language: 'fr' | 'ar', phrase: string) => meetingForms.filter((form) => seenAs(form) === seenAs({ phrase, language }))

describe('meeting words', () => {
  it.each([
    ['fr', 'a reçu', 'reception', 'active', 'host'], ['fr', 'ont été reçus', 'reception', 'passive', 'guest'], ['fr', 'avait reçu', 'reception', 'active', 'host'],
    ['fr', 's’est entretenu', 'talks', 'reciprocal', 'either'], ['fr', 'se sont entretenus', 'talks', 'reciprocal', 'either'],
    ['fr', 'a eu des entretiens', 'talks', 'active', 'either'], ['fr', 'a rencontré', 'talks', 'active', 'either'], ['fr', 'a également reçu', 'reception', 'active', 'host'],
    ['fr', 'en visite de travail', 'visit', 'active', 'guest'], ['fr', 'a effectué une visite de travail', 'visit', 'active', 'guest'],
    ['fr', 'ont signé un accord', 'agreement', 'active', 'either'], ['fr', 'séance de travail', 'talks', 'noun', 'either'], ['fr', 'a été décoré', 'ceremony', 'passive', 'guest'],
    ['ar', 'استقبل', 'reception', 'active', 'host'], ['ar', 'تم استقباله', 'reception', 'passive', 'guest'], ['ar', 'تباحث', 'talks', 'reciprocal', 'either'],
    ['ar', 'أجرى مباحثات', 'talks', 'active', 'either'], ['ar', 'عقدا اجتماعا', 'talks', 'active', 'either'], ['ar', 'التقى', 'talks', 'active', 'either'],
    ['ar', 'يقوم بزيارة عمل', 'visit', 'active', 'guest'], ['ar', 'وقع مذكرة تفاهم', 'agreement', 'active', 'either'], ['ar', 'مباحثات', 'talks', 'noun', 'either'],
    ['ar', 'جرى توشيحه', 'ceremony', 'passive', 'guest'], ['fr', 'a accordé une audience', 'reception', 'active', 'host'], ['fr', 'ont coprésidé', 'talks', 'active', 'either'],
    ['fr', 'a eu un entretien en tête-à-tête', 'talks', 'active', 'either'], ['fr', 's’est entretenu en visioconférence', 'call', 'reciprocal', 'either'], ['fr', 'en visite de courtoisie', 'visit', 'active', 'guest'],
    ['fr', 'a signé un protocole d’accord', 'agreement', 'active', 'either'], ['fr', 'a reçu les insignes', 'ceremony', 'passive', 'guest'], ['fr', 'réunion tripartite', 'talks', 'noun', 'either'],
    ['ar', 'تحظى باستقبال', 'reception', 'passive', 'guest'], ['ar', 'تدارسا', 'talks', 'reciprocal', 'either'], ['ar', 'ترأس مناصفة', 'talks', 'active', 'either'], ['ar', 'عقدت اجتماعا أمنيا', 'talks', 'active', 'either'],
    ['ar', 'حل ضيفا', 'visit', 'active', 'guest'], ['ar', 'وقعا مذكرتي تفاهم', 'agreement', 'active', 'either'], ['ar', 'تباحثا هاتفيا', 'call', 'reciprocal', 'either'], ['ar', 'قلدته', 'ceremony', 'active', 'host'],
    ['ar', 'جرى تقليده', 'ceremony', 'passive', 'guest'], ['ar', 'مباحثات موسعة', 'talks', 'noun', 'either'],
  ] as const)('read in %s: %s is %s, %s, its subject %s', (language, phrase, kind, voice, role) => {
    expect(find(language, phrase)).toMatchObject([{ kind, voice, role }])
  })

  it('mean one thing each, but for what is both verb and noun', () => {
    const readings = new Map<string, Set<string>>()
    for (const form of meetingForms) readings.set(seenAs(form), (readings.get(seenAs(form)) ?? new Set()).add(`${form.kind} ${form.role}`))
    expect([...readings].filter(([, found]) => found.size > 1)).toEqual([])
  })

  it.each([
    ['fr', 'avait déjà', 'recalled', false], ['fr', 'lors de sa précédente visite', 'recalled', false], ['fr', 'est prévue', 'announced', true], ['fr', 'promotion', 'non-event', false],
    ['fr', 'pour mémoire', 'recalled', false], ['fr', 'est programmé', 'announced', true], ['ar', 'سبق وأن', 'recalled', false], ['ar', 'المرتقبة', 'announced', false], ['ar', 'تعديل حكومي', 'non-event', false],
    ['ar', 'سبق أن', 'recalled', false], ['ar', 'وكان قد', 'recalled', false], ['ar', 'من المرتقب', 'announced', true], ['ar', 'المقبل', 'announced', false], ['ar', 'تعيين', 'non-event', false],
  ] as const)('have a cue in %s: %s is %s', (language, phrase, cue, intends) => {
    expect(cueForms).toContainEqual({ phrase, language, cue, intends })
  })

  it('are written in the script of their language, with no template left over', () => {
    const faults = [...meetingForms, ...cueForms].filter(({ phrase, language }) =>
      /[{}]/.test(phrase) || /\p{Script=Arabic}/u.test(phrase) !== (language === 'ar'))
    expect(faults).toEqual([])
  })
})

describe('expandTemplate', () => {
  it('gives every combination of the alternatives', () => {
    expect(expandTemplate('{avoir} reçu{+}', { avoir: ['a', 'ont'], '+': ['', 's'] })).toEqual(['a reçu', 'a reçus', 'ont reçu', 'ont reçus'])
    expect(expandTemplate('{أجرى} مباحثات', { أجرى: ['أجرى', 'أجرت'] })).toEqual(['أجرى مباحثات', 'أجرت مباحثات'])
  })

  it('refuses a name that it does not know', () => {
    expect(() => expandTemplate('{être} reçu', {})).toThrow('no alternatives for {être}')
  })
})
