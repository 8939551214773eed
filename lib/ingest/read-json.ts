import { JisrError } from '@/lib/model/jisr-error'

/** One JSON text to its value. @throws JisrError `bad-json` with the parser's word on where it broke */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new JisrError('bad-json', { problem: cause instanceof Error ? cause.message : '' }, { cause })
  }
}

/**
 * The records of a `.json` file: one object, an array of them, or an object with an `articles` or `items` array.
 *
 * @throws JisrError `bad-json`
 * @example readJsonRecords('{"text":"Un communiqué."}').length // 1
 * @example readJsonRecords('[{"text":"بيان"},{"text":"بلاغ"}]').length // 2
 */
export function readJsonRecords(text: string): unknown[] {
  const value = readJson(text)
  if (Array.isArray(value)) return value
  if (typeof value === 'object' && value !== null) {
    for (const key of ['articles', 'items']) {
      const list: unknown = Reflect.get(value, key)
      if (Array.isArray(list)) return list
    }
  }
  return [value]
}
