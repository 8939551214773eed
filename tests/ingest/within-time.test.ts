import { describe, expect, it } from 'vitest'
import { withinTime } from '@/lib/ingest/within-time'
import { JisrError } from '@/lib/model/jisr-error'

describe('withinTime', () => {
  it('gives back what the task gives, also from within another', () => {
    expect(withinTime(1_000, () => `à ${withinTime(1_000, () => 'temps')}`)).toBe('à temps')
  })

  it('stops a task that does not end', () => {
    const endless = (): never => {
      for (;;);
    }
    expect(() => withinTime(20, endless)).toThrow(expect.objectContaining({ code: 'too-large', details: { field: 'time', limit: '0.02 s' } }))
  })

  it('lets the errors of the task through', () => {
    const failing = (): never => {
      throw new JisrError('empty')
    }
    expect(() => withinTime(1_000, failing)).toThrow(expect.objectContaining({ code: 'empty' }))
  })
})
