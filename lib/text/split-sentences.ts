/** A sentence and its UTF-16 offsets into the text, without the white space around it. */
export interface Sentence {
  start: number
  end: number
  text: string
}

/** First usable version. */
export function splitSentences(text: string, _language: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const match of text.matchAll(/[^\n.!?؟…]+(?:[.!?؟…](?!\s|$)[^\n.!?؟…]*)*[.!?؟…]*/gu)) {
    const body = match[0].trim()
    if (!body) continue
    const start = match.index + match[0].indexOf(body)
    sentences.push({ start, end: start + body.length, text: body })
  }
  return sentences
}
