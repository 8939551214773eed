/** The name of a month's place on its page: `'month-2026-01'`, `'month-unknown'`. */
export function monthAnchor(month: string | null): string {
  return `month-${month ?? 'unknown'}`
}
