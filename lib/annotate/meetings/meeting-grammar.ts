import type { Language } from '@/lib/languages'
import { normalise } from '@/lib/text/normalise'

const words = (text: string) => new Set(text.trim().split(/\s+/).map(normalise))

/** Small words around a meeting, in one language. */
export interface MeetingGrammar {
  /** Before a party that is there without being met: in the presence of, accompanied by, according to, on behalf of. */
  aside: ReadonlySet<string>
  /** Before the one who receives or gives, after a passive: par, des mains de, من طرف. */
  agent: ReadonlySet<string>
  /** Before the other side: avec, مع, ب. */
  company: ReadonlySet<string>
  /** Opens an attribute of the party just before it: qui, en (visite), الذي. */
  attribute: ReadonlySet<string>
  /** First word of such an attribute that belongs to the meeting form itself: "en visite", في زيارة، على رأس وفد. */
  attributeOpening: ReadonlySet<string>
  /** "this": the noun after it is the meeting told before. */
  demonstrative: ReadonlySet<string>
  /** "is", "was": with a place and a time, a stay somewhere. */
  being: ReadonlySet<string>
  /** Before a time that is over: a verb in the pluperfect, "after". */
  before: ReadonlySet<string>
  /** Auxiliaries of the pluperfect. */
  pluperfect: ReadonlySet<string>
  /** "Next", of a week, a season or a meeting that is still to come. */
  next: ReadonlySet<string>
  /** Other marks of what is still to come, beside the meeting word. */
  coming: ReadonlySet<string>
  /** Marks of what is only said to have been, next to the meeting word. */
  hearsay: ReadonlySet<string>
  /** Says of the verb right after it that it was not done. */
  denial: ReadonlySet<string>
  /** To be back from somewhere. */
  returning: ReadonlySet<string>
  /** Marks of a meeting long past, in the sentence of the meeting word. */
  past: ReadonlySet<string>
  /** Right before a meeting word: the one before this. */
  previous: ReadonlySet<string>
  /** Where, of a clause about a place named before it. */
  where: ReadonlySet<string>
  /** There, of a town named in the sentence before. */
  there: ReadonlySet<string>
  /** Before an office or a service that is somebody's past. */
  former: ReadonlySet<string>
  /** Opens a reminder, before a comma. */
  reminder: ReadonlySet<string>
  /** "This meeting", "both parties": the paragraph goes on about the meeting before it. */
  anaphora: ReadonlySet<string>
  /** Before a date that is not the day of the meeting: a communiqué of, an issue of. */
  otherDate: ReadonlySet<string>
  /** What is received and is nobody: a medal, a letter, an order. */
  things: ReadonlySet<string>
  /** "on the margin of": what follows is where and when people met. */
  margin: ReadonlySet<string>
  /** Words by which people come to a fair: during, took part in, works of. */
  attendance: ReadonlySet<string>
  /** What is planned or made safe is spoken of, and no occasion. */
  subject: ReadonlySet<string>
  /** Those who attend a meeting are there without being met. */
  attending: ReadonlySet<string>
  /** What is given to honour somebody. */
  award: ReadonlySet<string>
  /** Pronouns before a verb whose object was named before: "l'a reçu". */
  object: ReadonlySet<string>
  /** Since: a month or a year after it is no day of a meeting. */
  since: ReadonlySet<string>
  /** A decision taken: what follows is done. */
  decided: ReadonlySet<string>
  /** The chief town, before a nationality. */
  capital: ReadonlySet<string>
  /** Prepositions of place. */
  located: ReadonlySet<string>
  /** Prepositions of the way to a place. */
  towards: ReadonlySet<string>
}

export const meetingGrammars: Record<Language, MeetingGrammar> = {
  fr: {
    aside: words('présence accompagné accompagnée accompagnés selon demande nom supervision égide instructions ordres place remplacement successeur prédécesseur communiqué compte ancien ex contre mort décès suite lettre message'),
    agent: words('par mains'),
    company: words('avec entre chez auprès'),
    attribute: words('qui en lequel dont'),
    attributeOpening: words('en'),
    demonstrative: words('cette cet ces ce'),
    being: words('est était sont étaient trouvait trouve'),
    before: words('après depuis suite lendemain dernière précédente'),
    pluperfect: words("avait avaient était étaient"),
    next: words('prochain prochaine prochains prochaines'),
    coming: words('prochainement doit doivent devrait devraient va vont attendu attendue attendus prévu prévue prévoit préparer prépare futur future bientôt'),
    hearsay: words('aurait auraient serait seraient'),
    denial: words('pas jamais point guère nullement aucunement'),
    returning: words('rentré rentrée rentrés regagné retour revenu revenue'),
    past: words('rappel rappels rappelle rappelé rappelés auparavant précédemment précédent précédente jadis autrefois'),
    previous: words('précédent précédente précédents précédentes'),
    where: words('où'),
    there: words('y'),
    former: words('ancien ancienne anciens anciennes ex'),
    reminder: words('rappel rappels'),
    anaphora: words('rencontre rencontres entretien entretiens réunion réunions discussions échanges entrevue audience visite parties responsables deux communiqué source'),
    otherDate: words('celle celui celles ceux communiqué numéro édition quotidien bulletin arrêté décret journal attentats accident incident naufrage'),
    things: words('médaille médailles distinction décoration ordre ordres lettre message instructions prix appel menaces formation accueil invitation diplôme soutien plainte copie demande félicitations condoléances'),
    margin: words('marge occasion'),
    attendance: words('lors pendant participation participé participer participe part assisté présence cadre travaux ouverture inauguration clôture visité salon édition session à au'),
    subject: words('sécurité sécuriser sécurisation sûreté préparatifs préparation préparatoires organisation organiser perspective vue accueil accueillir accueillera'),
    attending: words('assisté assistait assistaient assistent assiste présent présente présents participé part'),
    award: words('médaille médailles insigne insignes croix grand-croix décoration décorations distinction distinctions mérite médaillon trophée légion'),
    object: words("l' le la les"),
    since: words('depuis dès'),
    decided: words('décidé décide approuvé approuve adopté'),
    capital: words('capitale'),
    located: words('à en au aux dans'),
    towards: words('vers pour'),
  },
  ar: {
    aside: words('رسالة برقية تحيات تهاني بحضور رفقة برفقة مرفوقا مصحوبا حسب وفق وفقا باسم اشراف تحت تعليمات ضمن خلفا مكان ومعه رافقه ورافقه يرافقه ترافقه يرافقها رافقها رافقته بمعية نيابة حساب'),
    agent: words('طرف قبل لدن'),
    company: words('مع بين'),
    attribute: words('الذي التي الذين في'),
    attributeOpening: words('في على'),
    demonstrative: words('هذه هذا تلك وهذه وهذا بهذا بهذه'),
    being: words('يوجد يتواجد حل'),
    before: words('بعد عقب منذ غداة السابقة السابق'),
    pluperfect: words('كان وكان كانت وكانت قد سبق وسبق'),
    next: words('المقبل المقبلة القادم القادمة القادمين'),
    coming: words('سيستقبل سيلتقي سيزور ستستقبل يرتقب ينتظر يستعد يعتزم مرتقبة المرتقبة ينوي تحضيرا استعدادا سيقوم سيجري ستجري ستجرى سيعقد سيحل سينظم ستنظم سيقام ستقام سينعقد ستنعقد سيتم ستتم'),
    hearsay: words('اشاعة شائعة يشاع مزاعم'),
    denial: words('لم ولم فلم لن ولن فلن لا ولا'),
    returning: words('عاد عادت وعاد يعود تعود رجع رجعت'),
    past: words('سابقا ذكر وذكر تذكير ذكير سالفا آنفا'),
    previous: words('سابق'),
    where: words('حيث'),
    there: words('هناك وهناك'),
    former: words('سابقا السابق السابقة'),
    reminder: words('للتذكير تذكير'),
    anaphora: words('اللقاء اللقاءات الاجتماع المباحثات المحادثات الزيارة الجانبان الطرفان الطرفين الجانبين المسؤولان المسؤولين الاستقبال الجلسة البيان البلاغ المصدر البلدين'),
    otherDate: words('بلاغ بيان عدد قرار مرسوم بلاغا وفق حسب بلاغها حادث حادثة منذ هجمات'),
    things: words('وسام رسالة برقية دعوة ميدالية جائزة اتصالا شكاية تعليمات طلب تعازي تعزية تهاني تهنئة برقيات رسائل شكر'),
    margin: words('هامش بمناسبة مناسبة'),
    attendance: words('خلال مشاركته مشاركتها المشاركة مشاركة شارك شاركت أشغال فعاليات افتتاح حضور بحضور إطار ضمن في معرض النسخة نسخة الدورة دورة لحضور تشمل وتشمل'),
    subject: words('أمن تأمين تنظيم استعدادات استعداد تحضيرات تحضير احتضان استضافة تحضيرا استعدادا'),
    attending: words('حضر حضرت وحضر وحضرت حضره حضرها شهد بحضور'),
    award: words('وسام وساما أوسمة ميدالية ميداليات وشاح صليب قلادة'),
    object: words('إياه'),
    since: words('منذ'),
    decided: words('قرر قررت صادق صادقت وافق وافقت'),
    capital: words('العاصمة بالعاصمة للعاصمة'),
    located: words('في داخل من'),
    towards: words('إلى نحو صوب'),
  },
}
