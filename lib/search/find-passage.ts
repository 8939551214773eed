import { isLanguage } from '@/lib/languages'
import type { Paragraph } from '@/lib/model/annotation'
import type { SearchText } from '@/lib/model/search-store'
import type { FoundPassage, PassagePiece } from '@/lib/model/search-view'
import type { Slot } from './query-plan'
import { listTerms } from './search-terms'

/** Characters of a passage, and of those before its first mark. */
const WIDTH = 280
const BEFORE = 80
/** A paragraph that is not much longer than a passage is shown whole. */
const WHOLE = 340

/** Words of a paragraph that answer a slot. */
interface Mark {
  start: number
  end: number
  slot: number
}

/**
 * The passage of an article that answers most of a query, with its words marked: found by the same analyser as the
 * article was, and where the annotation says that something is named. Without any mark it is the beginning.
 */
export function findPassage({ article, paragraphs, mentions }: SearchText, slots: readonly Slot[]): FoundPassage {
  const marked = paragraphs.map((paragraph, index) => {
    const named = mentions.filter(({ span }) => span.paragraph === index)
      .flatMap(({ kind, key, span }) => {
        const slot = slots.findIndex(({ known }) => known.some((one) => one.kind === kind && one.key === key))
        return slot === -1 ? [] : [{ start: span.start, end: span.end, slot }]
      })
    return { paragraph, marks: withoutOverlaps([...listMarks(paragraph, article.language, slots), ...named]) }
  })
  const text = marked.filter(({ paragraph }) => paragraph.kind !== 'dateline' && paragraph.kind !== 'title')
  const candidates = text.flatMap(({ paragraph, marks }) => marks.map((first) => ({ paragraph, marks, first, worth: worthOf(marks, first) })))
  const best = candidates.reduce<(typeof candidates)[number] | null>((most, one) => (most === null || one.worth > most.worth ? one : most), null)
  const { paragraph, marks, first } = best ?? { paragraph: text[0]?.paragraph ?? paragraphs[0], marks: [], first: null }
  if (!paragraph) return { article, pieces: [], language: article.language, isCut: { before: false, after: false } }
  const [start, end] = cut(paragraph.text, first?.start ?? 0)
  return {
    article,
    pieces: toPieces(paragraph.text, start, end, marks),
    language: paragraph.language,
    isCut: { before: start > 0, after: end < paragraph.text.length },
  }
}

/** The words of the slots, of all their ways; those of a phrase only where they stand together. */
function listMarks(paragraph: Paragraph, fallback: SearchText['article']['language'], slots: readonly Slot[]): Mark[] {
  const terms = listTerms(paragraph.text, isLanguage(paragraph.language) ? paragraph.language : fallback)
  const words = new Map<string, number>()
  slots.forEach(({ kind, terms, forms, translations, names }, slot) => {
    if (kind === 'phrase') return
    for (const token of [...terms, ...forms, ...translations.map(({ token }) => token), ...names.spellings.flatMap((spelling) => spelling.terms)]) {
      if (!words.has(token)) words.set(token, slot)
    }
  })
  const single = terms.flatMap(({ term, start, end }) => {
    const slot = words.get(term)
    return slot === undefined ? [] : [{ start, end, slot }]
  })
  const phrases = slots.flatMap((slot, index) => (slot.kind === 'phrase' ? listPhrase(terms, slot.terms, index) : []))
  return [...single, ...phrases]
}

function listPhrase(terms: ReturnType<typeof listTerms>, phrase: readonly string[], slot: number): Mark[] {
  return terms.flatMap((first, index) => {
    const last = terms[index + phrase.length - 1]
    const stands = last !== undefined && phrase.every((term, offset) => terms[index + offset]?.term === term)
    return stands ? [{ start: first.start, end: last.end, slot }] : []
  })
}

/** Of marks that overlap the longer one, in the order of the text. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const chosen: Mark[] = []
  for (const mark of marks.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (chosen.every(({ start, end }) => mark.end <= start || mark.start >= end)) chosen.push(mark)
  }
  return chosen.sort((a, b) => a.start - b.start)
}

/** What a passage that begins here would show: first of all different slots, then many marks. */
function worthOf(marks: readonly Mark[], first: Mark): number {
  const shown = marks.filter(({ start, end }) => start >= first.start && end <= first.start + WIDTH - BEFORE)
  return new Set(shown.map(({ slot }) => slot)).size * 10 + Math.min(shown.length, 9)
}

/** Where a passage with these words begins and ends: between two words. */
function cut(text: string, at: number): [start: number, end: number] {
  if (text.length <= WHOLE) return [0, text.length]
  const start = at <= BEFORE ? 0 : at - BEFORE + (/^.*?\s(?=\S)/su.exec(text.slice(at - BEFORE, at))?.[0].length ?? BEFORE)
  const limit = start + WIDTH
  if (limit >= text.length) return [start, text.length]
  return [start, start + (/^.*(?=\s)/su.exec(text.slice(start, limit + 1))?.[0].length ?? WIDTH)]
}

function toPieces(text: string, start: number, end: number, marks: readonly Mark[]): PassagePiece[] {
  const pieces: PassagePiece[] = []
  let done = start
  for (const mark of marks) {
    if (mark.start < done || mark.end > end) continue
    if (mark.start > done) pieces.push(text.slice(done, mark.start))
    pieces.push({ mark: text.slice(mark.start, mark.end) })
    done = mark.end
  }
  if (done < end) pieces.push(text.slice(done, end))
  return pieces
}
