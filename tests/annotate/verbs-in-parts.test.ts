import { describe, expect, it } from 'vitest'
import { isDualVerb } from '@/lib/annotate/meetings/is-dual-verb'
import { isDualWithObject } from '@/lib/annotate/meetings/split-verbs'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, readText } from '../support/read-meetings'

const { tells, tellsNone } = checkMeetings()

const KONAN = 'Le ministre de la Sécurité, Ibrahima Konan,'

describe('a verb in parts', () => {
  it.each([
    ["Ibrahima Konan, n'a pas reçu lundi l'ambassadeur du Qatar."],
    [`${KONAN} n'a pas encore rencontré l'ambassadeur du Qatar.`],
    [`${KONAN} n'a jamais officiellement reçu l'ambassadeur du Qatar.`],
    [`${KONAN} n'a nullement reçu l'ambassadeur du Qatar.`],
    [`${KONAN} ne s'est pas encore entretenu avec l'ambassadeur du Qatar.`],
    ['لم يستقبل وزير الأمن إبراهيما كونان سفير قطر بعد.'],
    ['لم يستقبل وزير الأمن إبراهيما كونان أمس سفير قطر بل سفير فرنسا.'],
    [`${KONAN} n'a pas officiellement reçu l'ambassadeur du Qatar.`],
  ])('tells of nothing that was denied: %s', (text) => {
    expect(describeMeetings(readText(text)).filter((meeting) => meeting.startsWith('reported'))).toEqual([])
  })

  tells('tells of what was done: %s', [
    [`${KONAN} a lui-même reçu lundi l'ambassadeur du Qatar.`, 'reported | reception | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-13'],
    ['استقبل وزير الأمن إبراهيما كونان شخصيا سفير قطر أمس.', 'reported | reception | إبراهيما كونان < ambassador/QA | QA | - | 2024-05-13'],
    // What was not the only thing was done.
    [`${KONAN} n'a pas seulement reçu lundi l'ambassadeur du Qatar.`, 'reported | reception | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-13'],
    [`${KONAN} n'a pas uniquement rencontré lundi l'ambassadeur du Qatar.`, 'reported | talks | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-13'],
    ['ولم يستقبل وزير الأمن إبراهيما كونان أمس سفير قطر فحسب.', 'reported | reception | إبراهيما كونان < ambassador/QA | QA | - | 2024-05-13'],
    ["Il n'est pas loin : Ibrahima Konan a reçu lundi l'ambassadeur du Qatar.", 'reported | reception | Ibrahima Konan < ambassador/QA | QA | - | 2024-05-13'],
  ])
})

it('tells of both who were received where one was not the only one', () => {
  const meetings = describeMeetings(readText('ولم يستقبل وزير الأمن كريم بلحاج أمس سفير قطر فقط بل سفير فرنسا أيضا.'), ['countries'])
  expect(meetings).toEqual(['reported | reception | كريم بلحاج < ambassador/QA | QA', 'reported | reception | كريم بلحاج < ambassador/FR | FR'])
})

describe('what comes', () => {
  it.each([
    [`${KONAN} vient demain rencontrer à Bruxelles son homologue belge, Luc Peeters.`, []],
    [`${KONAN} vient lundi signer à Bruxelles avec son homologue belge, Luc Peeters, une convention.`, []],
    ['يأتي وزير الأمن إبراهيما كونان غدا إلى بروكسل للقاء نظيره البلجيكي لوك بيترس.', []],
    // … and what has just been done.
    [`${KONAN} vient de recevoir l'ambassadeur du Qatar.`, ['reported | reception | Ibrahima Konan < ambassador/QA | QA | - | -']],
    [`${KONAN} vient d'accueillir l'ambassadeur du Qatar.`, ['reported | reception | Ibrahima Konan < ambassador/QA | QA | - | -']],
    [`${KONAN} vient de s'entretenir avec l'ambassadeur du Qatar.`, ['reported | talks | Ibrahima Konan < ambassador/QA | QA | - | -']],
    ['استقبل للتو وزير الأمن إبراهيما كونان سفير قطر.', ['reported | reception | إبراهيما كونان < ambassador/QA | QA | - | -']],
  ])('is told from what came about in: %s', (text, meetings) => {
    expect(describeMeetings(readText(text)).filter((meeting) => meeting.startsWith('reported'))).toEqual(meetings)
  })
})

describe('a verb that its noun completes', () => {
  const [host, guest] = ['وزير الأمن كريم بلحاج', 'الوزير البلجيكي لوك بيترس']
  tells('tells of a meeting: %s', [
    [`عقد ${host} أمس مع ${guest} مداولات.`, 'reported | talks | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    [`عقد ${host} أمس مع ${guest} جلسة مباحثات.`, 'reported | talks | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    [`حظي ${guest} أمس بمقابلة من ${host}.`, 'reported | reception | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    [`خص ${host} ضيفه ${guest} أمس بلقاء.`, 'reported | reception | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    // Those who are named by what they are to somebody.
    [`بحث ${host} وضيفته الإيطالية آنا روسي أمس أوجه التعاون.`, 'reported | talks | كريم بلحاج < آنا روسي | IT | - | 2024-05-13'],
    [`بحث ${host} أمس أوجه التعاون مع ضيفته الإيطالية آنا روسي.`, 'reported | talks | كريم بلحاج < آنا روسي | IT | - | 2024-05-13'],
    [`بحث ${host} ونظيرته الإيطالية آنا روسي أمس أوجه التعاون.`, 'reported | talks | كريم بلحاج < آنا روسي | IT | - | 2024-05-13'],
    [`${KONAN} a eu lundi une séance de travail avec le ministre belge Luc Peeters.`, 'reported | talks | Ibrahima Konan < Luc Peeters | BE | - | 2024-05-13'],
  ])

  tellsNone('tells of none: %s', [
    `خص ${host} ضيفه ${guest} أمس بالتحية.`,
    `بحث ${host} أمس وبعثة الأمم المتحدة ملف السجون.`,
    `عقد ${host} أمس جلسة لموظفي الوزارة حول بلجيكا.`,
    `${KONAN} a eu lundi pour le ministre belge Luc Peeters un mot aimable.`,
  ])
})

describe('a verb of two', () => {
  tells('is of the two before it: %s', [
    ['تحدث وزير الأمن كريم بلحاج إلى جانب الوزير البلجيكي لوك بيترس بعد أن تشاورا طويلا.', 'reported | talks | كريم بلحاج < لوك بيترس | BE | - | -'],
    ['تحدث وزير الأمن كريم بلحاج إلى جانب الوزير البلجيكي لوك بيترس وهما يتباحثان.', 'reported | talks | كريم بلحاج < لوك بيترس | BE | - | -'],
    ['تحدث وزير الأمن كريم بلحاج إلى جانب الوزير البلجيكي لوك بيترس عن مذكرة وقعاها أمس.', 'reported | agreement | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    ['تحدث وزير الأمن كريم بلحاج إلى جانب الوزير البلجيكي لوك بيترس عن بروتوكول أبرماه أمس.', 'reported | agreement | كريم بلحاج < لوك بيترس | BE | - | 2024-05-13'],
    ['تركيا وإيطاليا توقعان مذكرة تفاهم.', 'reported | agreement | ?/TR < ?/IT | IT | - | -'],
    ['Le ministre de la Sécurité, Karim Belhadj, et le ministre belge Luc Peeters signent une convention.', 'reported | agreement | Karim Belhadj < Luc Peeters | BE | - | -'],
  ])

  it.each([
    ['وقعا', true], ['والتقيا', true], ['يبحثان', true], ['سيجتمعان', true],
    ['وقعوا', false], ['استقبلها', false], ['استقبلهما', false], ['بدأ', false], ['كان', false], ['signent', false],
  ])('is told by its ending: %s', (word, isDual) => {
    expect(isDualVerb(word)).toBe(isDual)
  })

  it.each([
    ['وقعاها', true], ['ووقعاها', true], ['ابرماه', true],
    ['وقعها', false], ['وقعوها', false], ['التقاها', false], ['وقعا', false], ['signent', false],
  ])('with its object is told by the table: %s', (norm, isDual) => {
    expect(isDualWithObject(norm)).toBe(isDual)
  })
})
