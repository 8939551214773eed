/** A BCP 47 tag, `und` when there is nothing to tell by, and how sure that is, 0 to 1. */
export interface Detection {
  language: string
  confidence: number
}

/** First usable version: the script decides. */
export function detectLanguage(text: string): Detection {
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (arabic + latin === 0) return { language: 'und', confidence: 0 }
  return arabic >= latin ? { language: 'ar', confidence: arabic / (arabic + latin) } : { language: 'fr', confidence: latin / (arabic + latin) }
}
