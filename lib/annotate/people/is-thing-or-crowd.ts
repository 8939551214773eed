import { words } from '../grammar-words'

/** Those to whom one speaks, and what one receives, announces or ends: objects of a sentence that stand behind its subject. */
const OBJECTS = words(`الشعب التجار العمال الطلاب الطلبة السكان الركاب النواب الحكام الثوار الزوار القضاة الولاة الرعاة الغزاة الجنود الضباط الشباب
  الشبان النساء الرجال الناس الجمهور الجماهير الحشود الوفد الوفود الضيوف الجيش القوم القبائل الشيوخ العلماء الخبراء الوزراء السفراء الرؤساء الزعماء الشركاء الفقهاء
  الشعراء الفقراء الجرحى القتلى المرضى الأسرى الضحايا الرعايا القادة السادة الجيران الإخوة الصحافة البرلمان الحرب السلم السلام الهدنة الانتصار
  الحظر الطوارئ النفير الجهاد الدعم الشكر التهاني التعازي الخبر النبأ القرار الحل الخطة الحملة العملية الهجوم القصف الحصار الملف الوضع الأمر
  الرأي الشروع البدء العزم الرسالة الدعوة الهدية الوسام الجائزة التحية العفو الاستقالة القانون الدستور السؤال العدد الحدث الحادث الجريمة الفوز الطعام`)

/** Plurals by their shape: الأطباء, الأبناء. */
const PLURAL = /^ال(?:ا\p{L}{2}ا\p{L}|\p{L}{3,}اء)$/u

/** True for a definite word that is no family name behind an office and a given name: الشعب, التجار, الأبناء; not النجار. */
export function isThingOrCrowd(norm: string): boolean {
  return OBJECTS.has(norm) || PLURAL.test(norm)
}
