import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectLanguage } from '@/lib/text/detect-language'

const cases: readonly [language: string, text: string][] = [
  ['fr', "Hammouchi reçoit l'ambassadeur du Gabon"],
  ['fr', 'Alliance sécuritaire Maroc-Pakistan'],
  ['fr', 'Coopération sécuritaire Maroc France'],
  ['fr', 'Rabat : visite de travail du chef de la police'],
  ['fr', 'Les deux parties ont passé en revue, à cette occasion, les niveaux et formes de coopération entre les deux Royaumes dans le domaine de la sécurité qui comprend la police des frontières.'],
  ['fr', 'Commentaires (0)'],
  ['fr', 'RABAT, 21 janv. 2026 (AFP)'],
  ['fr', 'le prefet a recu une delegation a Oujda'],
  ['ar', 'مباحثات أمنية بالرباط'],
  ['ar', 'الرباط'],
  ['ar', 'المغرب وباكستان.. تعاون أمني'],
  ['ar', 'مدير DGSN يزور مدريد'],
  ['ar', 'زيارة إلى ڤيينا وپاريس'],
  ['ar', 'كأس العالم 2030'],
  ['ar', 'وَقَّعَ الوَزِيرُ الاتِّفَاقِيَّةَ'],
  ['ar', 'الملک یستقبل الوزیر فی الرباط'],
  ['en', 'The minister met his counterpart in London on Monday.'],
  ['en', 'Morocco, Pakistan strengthen security ties'],
  ['en', 'Security cooperation between Morocco and France'],
  ['es', 'Marruecos y España refuerzan la cooperación policial'],
  ['es', 'El ministro del Interior recibió el lunes en Rabat'],
  ['it', 'Il capo della polizia incontra il ministro a Roma'],
  ['pt', 'O ministro da Administração Interna visita Marrocos'],
  ['de', 'Marokko und Deutschland vertiefen Zusammenarbeit'],
  ['nl', 'De minister ontmoette in Rabat zijn ambtgenoot'],
  ['ca', 'El ministre va rebre a Rabat el seu homòleg'],
  ['tr', 'Bakan Rabat’ta mevkidaşı ile görüştü'],
  ['sv', 'Ministern träffade sin kollega i Rabat på måndagen'],
  ['fa', 'زلزله در ایران'],
  ['fa', 'وزير كشور با همتاي خود در تهران ديدار كرد'],
  ['fa', 'دیدار فرمانده پلیس ایران با همتای مراکشی'],
  ['ur', 'وزیر داخلہ کی سفیر سے ملاقات'],
  ['ps', 'د کورنیو چارو وزیر له خپل سیال سره وکتل'],
  ['ckb', 'وەزیری ناوخۆ لەگەڵ باڵیۆزی فەرەنسا کۆبووەوە'],
  ['und', '2026-01-21'],
  ['und', ' — …'],
  ['und', ''],
  ['und', '!!! 😀 \ud83d'],
  ['ru', 'Министр внутренних дел'],
  ['zgh', 'ⵜⴰⵎⴰⵣⵉⵖⵜ'],
]

describe('detectLanguage', () => {
  it.each(cases)('%s: %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
  })

  it.each([
    'Visite officielle', 'Incendie meurtrier', 'LE MINISTRE RECU A RABAT', 'Tribune', 'Flash info', 'Pluies diluviennes', 'Partager', 'Economie nationale',
    'Le patron du Mossad en visite', 'Real Madrid - FC Barcelone : 2-1', 'Sommet Maroc-Union africaine',
  ])('takes a French headline of few words for nothing else: %s', (text) => expect(detectLanguage(text).language).toBe('fr'))

  it.each([
    'لقاء أمني', 'مجلس', 'زلزال بقوة 5 درجات', 'أگادير تحتضن معرضا دوليا', 'چيلسي يفوز على باريس سان جيرمان', 'ڤيروس كورونا بچنوب إفريقيا',
  ])('takes an Arabic headline for nothing else, whatever letters it borrows: %s', (text) => expect(detectLanguage(text).language).toBe('ar'))

  it.each(['واش كاين شي حاجة جديدة ديال الأمن فهاد البلاد', 'علاش خرجو الناس البارح', 'كنڭولو ليكم راه خصنا نديرو شي حل'])(
    'takes Darija for Arabic: %s', (text) => expect(detectLanguage(text).language).toBe('ar'),
  )

  it('goes by the script of most letters in a mixed text', () => {
    expect(detectLanguage('قال مدير Interpol خلال زيارته إلى المغرب إن التعاون مثمر').language).toBe('ar')
    expect(detectLanguage('Le directeur (المدير) a été reçu par le ministre dans son bureau').language).toBe('fr')
  })

  it('is surer of a clear text than of a mixed one', () => {
    const clear = detectLanguage('استقبل السيد المدير العام للأمن الوطني سفير الغابون')
    const mixed = detectLanguage('استقبل السيد المدير DGSN DGST سفير Gabon')
    expect(clear.confidence).toBeGreaterThan(0.8)
    expect(mixed.confidence).toBeLessThan(clear.confidence)
    expect(detectLanguage('Rabat').confidence).toBeLessThan(0.5)
  })

  it('reads the greater part of a page that has both languages', () => {
    const [french, arabic] = ['Le ministre a reçu lundi à Rabat son homologue espagnol.', 'استقبل وزير الداخلية يوم الاثنين بالرباط نظيره الإسباني.']
    expect(detectLanguage(`${french}\n${arabic}\n${french}`).language).toBe('fr')
    expect(detectLanguage(`${arabic}\n${french}\n${arabic}`).language).toBe('ar')
  })

  it('answers with a tag and a share whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { language, confidence } = detectLanguage(text)
      expect(language).toMatch(/^[a-z]{2,3}$/)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }), { numRuns: 200 })
  })

  it.each(['é', 'ا ', 'le ', '\u0301', '\ud83d'])('answers for a hundred thousand %j as for a thousand', (unit) => {
    expect(detectLanguage(unit.repeat(100_000))).toEqual(detectLanguage(unit.repeat(1000)))
  })
})
