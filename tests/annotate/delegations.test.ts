import { describe, expect, it } from 'vitest'
import { annotate } from '@/lib/annotate/annotate'
import { checkMeetings } from '../support/check-meetings'
import { describeMeetings, PUBLISHED, readText, sidesIn } from '../support/read-meetings'
import { sourceDocument } from './source-document'

const { tells } = checkMeetings()

const RECEIVED = 'Ibrahima Konan, ministre de la Sécurité, a reçu lundi'
const RECEIVED_ARABIC = 'استقبل إبراهيما كونان، وزير الأمن، أمس'

describe('a delegation', () => {
  tells('and the one who leads it are one side: %s', [
    [`${RECEIVED} une délégation de la police irakienne sous la direction du préfet Salam Hadi.`, 'reported | reception | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    [`${RECEIVED} une délégation de la police irakienne sous la houlette du préfet Salam Hadi.`, 'reported | reception | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    [`${RECEIVED} une délégation de la police irakienne, avec à sa tête le préfet Salam Hadi.`, 'reported | reception | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    [`${RECEIVED} une délégation irakienne de policiers et de juges, conduite par le préfet Salam Hadi.`, 'reported | reception | Ibrahima Konan < Salam Hadi | IQ | - | 2024-05-13'],
    [`${RECEIVED_ARABIC} وفدا من الشرطة العراقية برئاسة العميد سالم هادي.`, 'reported | reception | إبراهيما كونان < سالم هادي | IQ | - | 2024-05-13'],
    [`${RECEIVED_ARABIC} وفدا من الشرطة العراقية يقوده العميد سالم هادي.`, 'reported | reception | إبراهيما كونان < سالم هادي | IQ | - | 2024-05-13'],
  ])

  tells('is a side of its own: %s', [
    // The direction of a service leads no delegation, and who is met behind the verb does not either.
    ['Une délégation de la direction de la police irakienne a rencontré lundi le ministre belge Luc Peeters.', ['reported | talks | ?/IQ < Luc Peeters | BE | - | 2024-05-13']],
    ['Une délégation irakienne conduite par des experts a rencontré lundi le ministre belge Luc Peeters.', ['reported | talks | ?/IQ < Luc Peeters | BE | - | 2024-05-13']],
    ['وفد من الشرطة العراقية برئاسة ضباط التقى أمس الوزير البلجيكي لوك بيترس.', ['reported | talks | ?/IQ < لوك بيترس | BE | - | 2024-05-13']],
    // … nor who stands behind "and".
    [`${RECEIVED} une délégation de la direction de la police irakienne et l'ambassadeur du Qatar, Salam Hadi.`, [
      'reported | reception | Ibrahima Konan < ?/IQ | IQ | - | 2024-05-13', 'reported | reception | Ibrahima Konan < Salam Hadi | QA | - | 2024-05-13',
    ]],
    [`${RECEIVED} une délégation irakienne conduite par des experts et l'ambassadeur du Qatar, Salam Hadi.`, [
      'reported | reception | Ibrahima Konan < ?/IQ | IQ | - | 2024-05-13', 'reported | reception | Ibrahima Konan < Salam Hadi | QA | - | 2024-05-13',
    ]],
    [`${RECEIVED_ARABIC} وفدا من الشرطة العراقية برئاسة خبراء وسفير قطر سالم هادي.`, [
      'reported | reception | إبراهيما كونان < ?/IQ | IQ | - | 2024-05-13', 'reported | reception | إبراهيما كونان < سالم هادي | QA | - | 2024-05-13',
    ]],
  ])
})

describe('who leads what others do', () => {
  it.each([
    ['التقى وزير الأمن كريم بلحاج أمس سفير قطر في اجتماع برئاسة رئيس الحكومة سالم هادي.', 'كريم بلحاج < ambassador/QA'],
    ['التقى وزير الأمن كريم بلحاج أمس سفير قطر في حملة بقيادة العميد سالم هادي.', 'كريم بلحاج < ambassador/QA'],
    ["Le ministre Karim Belhadj a reçu lundi l'ambassadeur du Qatar sous l'égide du Premier ministre Salem Hadi.", 'Karim Belhadj < ambassador/QA'],
    // … and who leads the delegation itself.
    ['استقبل وزير الأمن كريم بلحاج أمس وفدا من الخبراء القطريين برئاسة سالم هادي.', 'كريم بلحاج < سالم هادي'],
    ['استقبل وزير الأمن كريم بلحاج أمس البعثة القطرية بقيادة العميد سالم هادي.', 'كريم بلحاج < سالم هادي'],
    ['Le ministre Karim Belhadj a reçu lundi une mission du Qatar conduite par le préfet Salem Hadi.', 'Karim Belhadj < Salem Hadi'],
  ])('is there without being met: %s', (text, sides) => {
    expect(sidesIn(readText(text))).toEqual([sides])
  })
})

describe('who stands behind "and"', () => {
  it.each([
    [`${RECEIVED} le directeur de la police irakienne et l'ambassadeur du Qatar, Salam Hadi.`, 'Ibrahima Konan'],
    [`${RECEIVED_ARABIC} مدير الشرطة العراقية وسفير قطر سالم هادي.`, 'إبراهيما كونان'],
  ])('has an office of his own: %s', (text, host) => {
    expect(describeMeetings(readText(text))).toEqual([`reported | reception | ${host} < police-chief/IQ | IQ | - | 2024-05-13`, `reported | reception | ${host} < ${host === 'Ibrahima Konan' ? 'Salam Hadi' : 'سالم هادي'} | QA | - | 2024-05-13`])
  })
})

describe('offices of one country', () => {
  it.each([
    ["Les chefs d'état-major et les responsables du renseignement du Tchad et du Niger se sont réunis lundi à Niamey.", 'chief-of-staff-armed-forces'],
    ['اجتمع أمس في نيامي رؤساء أركان جيوش تشاد والنيجر.', 'chief-of-staff-armed-forces'],
  ])('share it with those behind "and": %s', (text, office) => {
    expect(sidesIn(readText(text))).toEqual([`${office}/NE < ${office}/TD`])
  })
})

describe('a family name that is a nationality', () => {
  const read = (title: string, text: string) => describeMeetings(annotate(sourceDocument(text, { title, published: PUBLISHED })))

  it.each([
    ['السوداني يستقبل الوزير الفرنسي', 'أكد رئيس مجلس الوزراء العراقي سالم شياع السوداني، أمس، حرصه على التعاون، خلال استقباله الوزير الفرنسي لوك مارتان.\nوجرى التذكير بزيارة السوداني الأخيرة إلى باريس.\nوعقد مارتان جلسة مباحثات مع وزير الدفاع كريم هادي.', ''],
    ['السوداني يستقبل الوزير الفرنسي', 'أكد رئيس مجلس الوزراء العراقي سالم شياع السوداني، أمس، حرصه على التعاون، خلال استقباله الوزير الفرنسي لوك مارتان.\nوعقد مارتان جلسة مباحثات حول السودان مع وزير الدفاع كريم هادي.', 'SD'],
    // No word that names a country in French is read as a family name there: the rule is Arabic's, and "Soudani" stays a name.
    ['Le ministre belge chez Al-Soudani', "Le Premier ministre irakien, Salem Al-Soudani, a reçu lundi le ministre belge Luc Peeters.\nM. Peeters s'est aussi entretenu mardi avec le préfet Karim Belhadj.", ''],
    ['Le ministre belge chez Al-Soudani', "Le Premier ministre irakien, Salem Al-Soudani, a reçu lundi le ministre belge Luc Peeters.\nM. Peeters s'est aussi entretenu mardi du Soudan avec le préfet Karim Belhadj.", 'SD'],
  ])('names no country: %s', (title, text, countries) => {
    expect(read(title, text)[1]?.split(' | ')[3]).toBe(countries)
  })
})
