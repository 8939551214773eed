/**
 * How fast the text room is, in tokens a second (texts a second for languages), on made-up news of both languages. Run
 * by hand: `node --import ./lib/cli/typescript.mjs tests/bench/text-speed.ts`. Each figure is the best of three rounds, since a busy machine
 * only ever slows one down.
 */
import { analyse } from '@/lib/text/analyse'
import { detectLanguage } from '@/lib/text/detect-language'
import { buildGazetteer } from '@/lib/text/gazetteer'
import { normalise } from '@/lib/text/normalise'
import type { Form } from '@/lib/text/phrase-tree'
import { splitSentences } from '@/lib/text/split-sentences'
import { stem } from '@/lib/text/stem'
import { tokenise } from '@/lib/text/tokenise'
import type { Language } from '@/lib/languages'

const ROUNDS = 3
const PARAGRAPHS = 2_000
const FORMS = 40_000

const PARAGRAPH: Readonly<Record<Language, string>> = {
  fr: 'Le ministre de l’Intérieur a reçu, mardi 20 janv. 2026 à 14h30, M. l’ambassadeur d’Espagne. Les entretiens ont porté sur la coopération sécuritaire et la lutte contre les réseaux d’immigration clandestine.',
  ar: 'استقبل وزير الداخلية، يوم الثلاثاء 20 يناير 2026 بالرباط، سفير إسبانيا. وتناولت المباحثات سبل تعزيز التعاون الأمني بين البلدين ومكافحة شبكات الهجرة غير المشروعة.',
}

/** Words that look like words of a language and are no names: syllables by a fixed rule, so that every run has the same. */
function makeForms(syllables: readonly string[], count: number): Form<number>[] {
  return Array.from({ length: count }, (_, payload) => {
    const word = (seed: number) => [seed, seed >> 3, seed >> 6].map((part) => syllables[part % syllables.length]).join('')
    return { phrase: payload % 2 === 0 ? word(payload) : `${word(payload)} ${word(payload >> 2)}`, payload }
  })
}

function measure(name: string, count: number, work: () => void): void {
  const seconds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    work()
    return (performance.now() - started) / 1000
  })
  process.stdout.write(`${name.padEnd(20)} ${Math.round(count / Math.min(...seconds) / 1000).toString().padStart(7)} thousand a second\n`)
}

const gazetteer = buildGazetteer([
  ...makeForms(['ba', 'lo', 'mi', 'ter', 'ran', 'sou', 'kel', 'vi', 'dan', 'or', 'gue'], FORMS / 2),
  ...makeForms(['با', 'لو', 'مي', 'تر', 'ران', 'سو', 'كل', 'في', 'دان', 'ور', 'جه'], FORMS / 2),
  ...['Espagne', 'ministre de l’Intérieur', 'ambassadeur', 'إسبانيا', 'وزير الداخلية', 'الرباط', 'سفير'].map((phrase, index) => ({ phrase, payload: -index })),
])

for (const language of ['fr', 'ar'] as const) {
  const paragraph = PARAGRAPH[language]
  const text = Array.from({ length: PARAGRAPHS }, () => paragraph).join('\n')
  const tokens = tokenise(text)
  const norms = tokens.map(({ norm }) => norm)
  measure(`${language} normalise`, tokens.length, () => normalise(text))
  measure(`${language} tokenise`, tokens.length, () => tokenise(text))
  measure(`${language} split sentences`, tokens.length, () => splitSentences(text, language))
  measure(`${language} stem`, tokens.length, () => norms.forEach((norm) => stem(norm, language)))
  measure(`${language} analyse`, tokens.length, () => analyse(text, language))
  measure(`${language} gazetteer`, tokens.length, () => gazetteer.match(tokens))
  measure(`${language} language`, PARAGRAPHS, () => { for (let index = 0; index < PARAGRAPHS; index += 1) detectLanguage(paragraph) })
}
