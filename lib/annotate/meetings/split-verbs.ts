import { words } from '../grammar-words'
import type { Completion } from './completions'
import type { MeetingAtom } from './trigger'

/** What a verb tells of once the word that completes it stands with it. */
export interface SplitVerb extends Pick<MeetingAtom, 'voice' | 'subject'> {
  meeting: MeetingAtom['meeting'] & Completion
  /** What completes it: as a rule a word of its kind of meeting. */
  completion: Completion
  /** Words before it that make a noun of it: تم بحث, خلال بحث. */
  notAfter: ReadonlySet<string>
}

type Words = readonly [words: string, meeting: SplitVerb['meeting'], voice: SplitVerb['voice'], subject: SplitVerb['subject'], notAfter?: string, completion?: Completion]

function verbs(...[text, meeting, voice, subject, notAfter = '', completion = meeting]: Words): [string, SplitVerb][] {
  const shared: SplitVerb = { meeting, voice, subject, completion, notAfter: words(notAfter) }
  return [...words(text)].map((word) => [word, shared])
}

const NOUN_MAKERS = 'تم وتم جرى وجرى يتم خلال قصد بهدف من في على أجل إطار مواصلة إلى مجال قيد'

/** What two do together when they talk, which nobody does alone. */
const TALKING = 'بحث بحثت يبحث تبحث ناقش ناقشت يناقش تناقش استعرض استعرضت يستعرض تستعرض تدارس تدارست يتدارس تتدارس'
const AGREEING = 'اتفق اتفقت يتفق تتفق'
export const talkingVerbs: ReadonlySet<string> = words(`${TALKING} ${AGREEING}`)

/** Arabic verbs by their normalised form, without و or ف. */
export const splitVerbs: ReadonlyMap<string, SplitVerb> = new Map([
  ...verbs(`${TALKING} بحثا يبحثان ناقشا استعرضا عرض عرضت تطرق ترأس ترأست يترأس تترأس`, 'talks', 'reciprocal', 'either', NOUN_MAKERS),
  ...verbs('بحثه بحثها بحثاه بحثاها بحثته بحثتها ناقشه ناقشها ناقشاه ناقشته ناقشتها تدارسه تدارسها تدارساه استعرضه استعرضها', 'talks', 'reciprocal', 'either', NOUN_MAKERS),
  ...verbs(`${AGREEING} اتفقا اتفقتا`, 'talks', 'reciprocal', 'either', 'ما كما الذي'),
  ...verbs('اطلع اطلعت تعرف تعرفت يطلع تطلع', 'visit', 'active', 'guest', '', 'study'),
  ...verbs('عقد عقدت عقدا عقدوا يعقد تعقد يعقدان أجرى أجرت أجريا أجروا', 'talks', 'active', 'either', 'الذي التي', 'session'),
  ...verbs('وقع وقعت وقعا وقعتا وقعوا يوقع يوقعان توقعان أبرم أبرمت أبرما أمضى أمضت أمضيا', 'agreement', 'reciprocal', 'either', 'الذي'),
  ...verbs('وقعها وقعه وقعاها وقعاه وقعوها وقعته وقعتها وقعتاها وقعتاه أبرمها أبرماها أبرمته أبرمتها أبرمتاها أبرماه أبرمه أمضاه أمضاها أمضياه أمضياها أمضته أمضتها', 'agreement', 'reciprocal', 'either', '', 'before'),
  ...verbs('الموقع الموقعة الموقعين الموقعتين المبرم المبرمة الممضى الممضاة', 'agreement', 'noun', 'either', '', 'before'),
  ...verbs('المكالمة مكالمة الاتصال', 'call', 'noun', 'either'),
  ...verbs('توقيعه توقيعها توقيعهما توقيعهم', 'agreement', 'noun', 'either'),
  ...verbs('حل حلت يحل تحل وصل وصلت يصل تصل سافر سافرت توجه توجهت انتقل انتقلت شد شدت حط حطت', 'visit', 'active', 'guest'),
  ...verbs('حظي حظيت حظيا يحظى تحظى', 'reception', 'passive', 'guest'),
  ...verbs('تلقى تلقت استلم استلمت', 'reception', 'active', 'host', 'الذي التي', 'party'),
  ...verbs('قدم قدمت يقدم', 'reception', 'passive', 'guest', '', 'credentials'),
  ...verbs('استمع استمعت يستمع', 'talks', 'active', 'either', '', 'listening'),
  ...verbs('تشرف تشرفت تشرفنا تشرفا سعد سعدت سعدنا سعدا سررت سررنا أسعدني يسعدني أسعدنا يسعدنا سرني يسرني سرنا يسرنا شرفني يشرفني شرفنا يشرفنا', 'talks', 'active', 'either', '', 'honour'),
  ...verbs('جمع جمعت جمعني جمعتني جمعنا جمعه جمعها جمعهما جمعته جمعتهما يجمع تجمع يجمعه يجمعهما', 'talks', 'active', 'either', '', 'gathered'),
  ...verbs('خص خصت يخص خصص خصصت', 'reception', 'active', 'host'),
  ...verbs('منح منحت يمنح تمنح بمنح منحه منحته سلم سلمت سلمه سلمته', 'ceremony', 'active', 'host'),
  ...verbs('تسلم تسلمت يتسلم تتسلم تقلد تقلدت يتقلد نال نالت ينال', 'ceremony', 'passive', 'guest'),
  ...verbs('بدأ بدأت تبدأ يبدأ ابتدأت التأم التأمت تلتئم يلتئم انطلاق افتتاح اختتام بدء تواصل', 'conference', 'passive', 'host', '', 'works'),
  ...verbs('انطلق انطلقت تنطلق افتتح افتتحت تفتتح اختتم اختتمت تختتم احتضن احتضنت تحتضن أسدل تواصلت تتواصل', 'conference', 'passive', 'host'),
  ...verbs('دشن دشنت يدشن تدشن', 'conference', 'passive', 'host', '', 'works'),
  ...verbs('افتتحه افتتحها افتتحته افتتحتها اختتمه اختتمها اختتمته اختتمتها دشنه دشنها', 'conference', 'passive', 'host', '', 'opened'),
  ...verbs('شارك شاركت شاركا شاركوا يشارك تشارك يشاركان ترؤسه ترؤسها', 'conference', 'active', 'guest'),
])

/**
 * Whether a normalised Arabic verb is one of two with its object written onto it: وقعاها, أبرماه. Only the table tells it
 * from التقاها, whose alef is that of the verb.
 */
export function isDualWithObject(norm: string): boolean {
  const verb = norm.replace(/(?:ها|ه)$/, '')
  return verb !== norm && verb.endsWith('ا') && [verb, verb.replace(/^[وف]/, '')].some((word) => splitVerbs.has(word))
}
