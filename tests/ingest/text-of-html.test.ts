import { describe, expect, it } from 'vitest'
import { textOfHtml } from '@/lib/ingest/text-of-html'

describe('textOfHtml', () => {
  it.each([
    ['<p>S&eacute;curit&eacute; <b>totale</b></p><p>Suite<br>et fin', 'Sécurité totale\nSuite\net fin'],
    ['<p dir="rtl">استقبل <a href="/x">المدير</a> وفدا.</p><ul><li>بند</li></ul>', 'استقبل المدير وفدا.\nبند'],
    ['&lt;b&gt; & A < B', '<b> & A < B'],
    ['<script>alert(1)</script><style>p{}</style>Texte', 'Texte'],
    ['', ''],
  ])('reads %s', (html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it('keeps the words of elements that nest without end', () => {
    expect(textOfHtml(`${'<i>'.repeat(3_000)}نص`)).toBe('نص')
  })
})
