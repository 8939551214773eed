import { describe, expect, it } from 'vitest'
import { describeMeetings, readText } from '../support/read-meetings'

const read = (text: string) => describeMeetings(readText(text))

describe('equipment that one country hands over to another', () => {
  it.each([
    ['تسلم قائد الشرطة الوطنية اللواء سالم الورفلي من السفير الياباني كينجي تاناكا، أمس الاثنين، عشرين سيارة إسعاف مقدمة من الحكومة اليابانية.', 'reported | ceremony | كينجي تاناكا < سالم الورفلي | JP | - | 2024-05-13'],
    ['سلّم السفير الألماني كلاوس فيبر أمس المفاتيح إلى وزير الداخلية سالم الورفلي في طرابلس.', 'reported | ceremony | كلاوس فيبر < سالم الورفلي | DE | tripoli | 2024-05-13'],
    ['استلم وزير الداخلية سالم الورفلي أمس زورقي دورية من سفير إيطاليا ماركو بيانكي.', 'reported | ceremony | ماركو بيانكي < سالم الورفلي | IT | - | 2024-05-13'],
    ['السنغال تتسلم معدات متطورة من إسبانيا أمس.', 'reported | ceremony | ?/ES < ?/SN | ES | - | 2024-05-13'],
  ])('has giver and receiver: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    // At home: a ministry equips its own police.
    'تسلم وزير الداخلية سالم الورفلي من مدير الأمن الوطني أمس مفاتيح خمس سيارات جديدة.',
    'سلّم وزير الداخلية سالم الورفلي أمس في طرابلس عشرين مركبة إلى قائد الشرطة.',
    // An office, a man, a talk and a prize are no equipment.
    'تسلم اللواء سالم الورفلي مهامه مديرا للأمن الوطني من سلفه.',
    'تسلمت ليبيا من إسبانيا مطلوبا كان على متن طائرة خاصة.',
    'قدم السفير الإسباني كارلوس رويز أمس محاضرة عن تاريخ السيارات.',
    'تسلم رئيس النادي من السفير الإسباني مفاتيح سيارة فاز بها في قرعة.',
    'تلقت الشرطة بلاغا من السفارة الإسبانية عن سيارة مسروقة أمس.',
    // Two states, and nothing more.
    'السنغال تتسلم معدات متطورة من إسبانيا.',
    // To come, and long over.
    'ستتسلم الشرطة من الحكومة اليابانية عشرين سيارة في الخريف المقبل.',
    'وكانت الشرطة قد تسلمت من الحكومة اليابانية عشرين سيارة عام 2019.',
  ])('is not told in: %s', (text) => {
    expect(read(text).filter((meeting) => meeting.startsWith('reported'))).toEqual([])
  })
})

describe('what office-holders of two countries do together', () => {
  it.each([
    ['اتفق وزيرا الداخلية الكيني والإسباني أمس في نيروبي على إنشاء لجنة أمنية.', 'reported | talks | interior-minister/KE < interior-minister/ES | ES | nairobi | 2024-05-13'],
    ['اتفق قائدا الشرطة في كينيا وإسبانيا أمس في نيروبي على دوريات مشتركة.', 'reported | talks | police-chief/KE < police-chief/ES | ES | nairobi | 2024-05-13'],
    ['وقّع وزيرا العدل في السنغال وكينيا، الأربعاء في داكار، اتفاقية لتسليم المطلوبين.', 'reported | agreement | justice-minister/SN < justice-minister/KE | KE | dakar | 2024-05-08'],
    ['وزيرا الداخلية الكيني والإسباني يبحثان في نيروبي مكافحة التهريب.', 'reported | talks | interior-minister/KE < interior-minister/ES | ES | nairobi | -'],
    ['أطلق وزيرا الداخلية الكيني كوفي منساه والإسباني كارلوس رويز أمس من نيروبي خلية مشتركة.', 'reported | talks | كوفي منساه < كارلوس رويز | ES | nairobi | 2024-05-13'],
    ['دشن وزير الداخلية الكيني كوفي منساه والسفير الإسباني كارلوس رويز أمس في نيروبي مختبرا.', 'reported | talks | كوفي منساه < كارلوس رويز | ES | nairobi | 2024-05-13'],
    ['أطلق وزير الداخلية كوفي منساه وضيفه الإسباني كارلوس رويز أمس في نيروبي خلية مشتركة.', 'reported | talks | كوفي منساه < كارلوس رويز | ES | nairobi | 2024-05-13'],
    ['ناقش المسؤولان، الكيني كوفي منساه والإسباني كارلوس رويز، أمس في نيروبي أمن الحدود.', 'reported | talks | كوفي منساه < كارلوس رويز | ES | nairobi | 2024-05-13'],
    ['أعلن قائدا الشرطة في البلدين، الكيني كوفي منساه وضيفه الإسباني كارلوس رويز، في نيروبي أمس، عن مذكرة تعاون.', 'reported | talks | كوفي منساه < كارلوس رويز | ES | nairobi | 2024-05-13'],
    // Their names are not known, but whose they are is.
    ['أعلن قائدا الشرطة في البلدين، الكيني والإسباني، في نيروبي أمس، عن ميلاد لجنة.', 'reported | talks | ?/KE < ?/ES | ES | nairobi | 2024-05-13'],
    ['وكان وزيرا الداخلية الكيني والإسباني قد اتفقا في يونيو الماضي على لجنة.', 'recalled | talks | interior-minister/KE < interior-minister/ES | ES | - | 2023-06'],
    ['من المرتقب أن يطلق وزيرا الداخلية الكيني والإسباني خلية في نيروبي الأسبوع المقبل.', 'announced | talks | interior-minister/KE < interior-minister/ES | ES | nairobi | 2024-05-20/2024-05-26'],
  ])('is a meeting: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    'أعلن وزير الداخلية سالم الورفلي أمس في طرابلس إنشاء خلية لمكافحة المخدرات.',
    'دشن وزير الداخلية سالم الورفلي وقائد الشرطة أمس مقرا جديدا.',
    'أطلق وزيرا الداخلية والعدل أمس حملة في طرابلس.',
    'وزيرا الداخلية في كينيا وإسبانيا صديقان قديمان، ولكل منهما رأي في الحدود.',
    'لم يتفق وزيرا الداخلية الكيني والإسباني أمس في نيروبي على شيء.',
    'يبحث وزيرا خارجية كينيا وإسبانيا عن حل، كل في بلده.',
    'أعلن وزيرا الدفاع في كينيا وإسبانيا استقالتهما أمس.',
    'أعلن وزير الداخلية سالم الورفلي أمس في طرابلس أن نظيره الكيني والسفير الإسباني سيوقعان مذكرة.',
  ])('is not told of one who acts alone, at home or of himself: %s', (text) => {
    expect(read(text).filter((meeting) => meeting.startsWith('reported'))).toEqual([])
  })
})

describe('nouns of meeting', () => {
  it.each([
    ['أعلن السفير الإسباني كارلوس رويز عقب محادثته مع وزير العدل سالم الورفلي أمس أن بلاده ستساعد.', 'reported | talks | سالم الورفلي < كارلوس رويز | ES | - | 2024-05-13'],
    ["L'ambassadeur d'Espagne, Carlos Ruiz, s'est entretenu lundi avec le ministre de la Justice, Salem Ouerfelli.", 'reported | talks | Salem Ouerfelli < Carlos Ruiz | ES | - | 2024-05-13'],
    ['طلبت وزيرة العدل السويدية كارين ليند من وزير الداخلية الكيني كوفي منساه، خلال لقائهما الثلاثاء في نيروبي، مواءمة التأشيرات.', 'reported | talks | كوفي منساه < كارين ليند | SE | nairobi | 2024-05-14'],
    ['قال اللواء سالم الورفلي إن الشرطة الكينية ستوفد ضباطا، وذلك في ختام زيارته نيروبي التي امتدت من 10 إلى 12 أيار الحالي.', 'reported | visit |  < سالم الورفلي | KE | - | 2024-05-10/2024-05-12'],
    ['كشف مصدر أن المكالمة التي جرت الجمعة بين نيروبي ومدريد دامت نصف ساعة.', 'reported | call | ?/KE < ?/ES | ES | - | 2024-05-10'],
    ["L'appel téléphonique de vendredi entre Nairobi et Madrid a duré une demi-heure.", 'reported | call | ?/KE < ?/ES | ES | - | 2024-05-10'],
    ['شهدت مدريد الخميس توقيع بروتوكول بين المدير العام لجمارك إسبانيا ومديرها في تونس، لمتابعة الشاحنات.', 'reported | agreement | ?/ES < ?/TN | TN | madrid | 2024-05-09'],
    // The capital by what it is goes before a town that was seen later.
    ['التقى مدير الأمن العام اللواء سالم الورفلي أمس في العاصمة العمانية المفتش العام للشرطة العمانية حمد المعمري، واطلع على أكاديمية الشرطة في نزوى.', 'reported | talks | حمد المعمري < سالم الورفلي | OM | mascate | 2024-05-13'],
  ])('have their day, place and sides: %s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    'المكالمة دامت نصف ساعة بين صديقين.',
    'رحلة جوية جديدة بين نيروبي ومدريد تنطلق الجمعة.',
    'Un vol direct entre Nairobi et Madrid ouvre vendredi.',
  ])('are none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('of one item of a round-up know nothing of the next', () => {
    expect(read('أسبوع في سطور: • مدريد: جدل حول القانون • استقبل وزير الداخلية سالم الورفلي أمس في طرابلس سفيرة كينيا • نيروبي: إغلاق الطريق غدا'))
      .toEqual(['reported | reception | سالم الورفلي < ambassador/KE | KE | tripoli | 2024-05-13'])
    expect(read("La semaine en bref : • Madrid : débat sur la loi • Le ministre de l'Intérieur Salem Ouerfelli a reçu lundi à Tripoli l'ambassadrice du Kenya • Nairobi : route fermée demain"))
      .toEqual(['reported | reception | Salem Ouerfelli < ambassador/KE | KE | tripoli | 2024-05-13'])
  })
})
