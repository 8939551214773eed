import { describe, expect, it } from 'vitest'
import { readFeed } from '@/lib/ingest/read-feed'

const ADDRESS = 'https://journal.example/ar/flux.xml'
const LONG = 'استقبل المدير وفدا رفيع المستوى في مقر المديرية. '.repeat(8).trim()

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>الجريدة &amp;amp; الخبر</title><link>https://journal.example</link><language>ar</language>
<item><title><![CDATA[المدير يستقبل السفير]]></title><link>/ar/1?utm_source=rss</link><guid isPermaLink="false">n1</guid>
<pubDate>Wed, 21 Jan 2026 18:30:00 +0100</pubDate><description>ملخص</description>
<content:encoded><![CDATA[<p>استقبل <b>المدير</b> السفير.</p><p>وتناول اللقاء التعاون.</p>]]></content:encoded></item>
<item><title>S&amp;eacute;curit&amp;eacute; &amp;lt;b&gt;</title><guid>https://journal.example/fr/2</guid><dc:language>fr</dc:language>
<dc:date>2026-01-20T08:00:00Z</dc:date><description>Le directeur a reçu A &amp; B&nbsp;; l&rsquo;entretien&#8230;</description></item>
<item><title>بلا عنوان</title><guid isPermaLink="false">n3</guid><pubDate>الأربعاء 21 يناير 2026 - 18:30</pubDate><description>${LONG}</description></item>
<item><title>مقتطف</title><link>javascript:alert(1)</link><description>${LONG} [&amp;#8230;]</description></item>
</channel></rss>`

const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr" xml:base="https://journal.example/fr/">
<title type="html">L&amp;#39;actu</title><id>u</id><updated>2026-01-21T18:30:00Z</updated>
<entry><title type="html">S&amp;eacute;curit&amp;eacute; : &lt;i&gt;visite&lt;/i&gt;</title><id>e1</id><link rel="self" href="/self"/><link rel="alternate" href="2#haut"/>
<published>2026-01-20T18:30:00Z</published><updated>2026-01-21T18:30:00Z</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Un &amp; deux</p><p>trois</p></div></content></entry>
<entry xml:lang="ar"><title>A &lt;b&gt; C</title><id>tag:journal.example,2026:2</id><updated>2026-01-21T18:30:00Z</updated><summary type="html">&lt;p&gt;نص قصير&lt;/p&gt;</summary></entry></feed>`

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="x"><title>الوكالة</title><link>https://agence.example/</link><dc:language>ar</dc:language></channel>
<item rdf:about="https://agence.example/1"><title>خبر</title><link>https://agence.example/1</link><description>نص</description><dc:date>2026-01-21T10:00:00+01:00</dc:date></item></rdf:RDF>`

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Flux & cie',
  language: 'fr',
  items: [
    { id: '1', url: 'https://journal.example/1', title: 'Un <b> deux', content_html: '<p>Texte</p>', date_published: '2026-01-21T10:00:00+01:00' },
    { id: '2', language: 'ar', content_text: 'سطر أول\nسطر < ثان' },
    null,
  ],
})

describe('readFeed', () => {
  it('reads RSS in two languages', () => {
    const items = readFeed(RSS, ADDRESS)
    expect(items).toMatchObject([
      {
        id: null, url: 'https://journal.example/ar/1', title: 'المدير يستقبل السفير', text: 'استقبل المدير السفير.\nوتناول اللقاء التعاون.',
        published: '2026-01-21', language: 'ar', source: 'الجريدة & الخبر', isWhole: true,
      },
      { id: null, url: 'https://journal.example/fr/2', title: 'Sécurité <b>', text: 'Le directeur a reçu A & B ; l’entretien…', published: '2026-01-20', language: 'fr', isWhole: false },
      { id: `${ADDRESS}#n3`, url: null, published: '2026-01-21', text: LONG, isWhole: true },
      { id: null, url: null, published: null, isWhole: false },
    ])
  })

  it('reads Atom, with its bases, its languages and its three kinds of text', () => {
    expect(readFeed(ATOM, null)).toMatchObject([
      { url: 'https://journal.example/fr/2', title: 'Sécurité : visite', text: 'Un & deux\ntrois', published: '2026-01-20', language: 'fr', source: "L'actu", isWhole: true },
      { id: 'https://journal.example/fr/#tag:journal.example,2026:2', url: null, title: 'A <b> C', text: 'نص قصير', published: '2026-01-21', language: 'ar', isWhole: false },
    ])
  })

  it('reads RDF', () => {
    expect(readFeed(RDF, null)).toMatchObject([{ id: null, url: 'https://agence.example/1', text: 'نص', published: '2026-01-21', language: 'ar', source: 'الوكالة' }])
  })

  it('reads JSON Feed', () => {
    expect(readFeed(JSON_FEED, 'https://journal.example/feed.json')).toMatchObject([
      { id: null, url: 'https://journal.example/1', title: 'Un <b> deux', text: 'Texte', published: '2026-01-21', language: 'fr', source: 'Flux & cie' },
      { id: 'https://journal.example/feed.json#2', text: 'سطر أول\nسطر < ثان', language: 'ar' },
    ])
  })

  it('reads what is badly written but can be understood', () => {
    const badly = `\uFEFF\n ${RSS.replace('A &amp; B', 'A & B')}`
    expect(readFeed(badly, ADDRESS)[1]?.text).toContain('A & B')
  })

  const entities = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${(level ? `&l${level};` : 'ضحك').repeat(10)}">`).join('')
  it.each([
    ['a feed that is cut off in a text', RSS.slice(0, RSS.indexOf('التعاون')), 'bad-feed'],
    ['a feed that is cut off in a tag', RSS.slice(0, RSS.indexOf('guid isPerma')), 'bad-feed'],
    ['an entity from outside', `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${RSS.replace('ملخص', '&x;')}`, 'bad-feed'],
    ['a page in its place', '<!doctype html><html lang="ar"><body><p>403</p></body></html>', 'bad-feed'],
    ['JSON that is no feed', '{"articles":[]}', 'bad-feed'],
    ['nesting without end', `<rss version="2.0"><channel><item>${'<a>'.repeat(100_000)}`, 'bad-feed'],
    ['a feed without items', '<rss version="2.0"><channel><title>فارغ</title></channel></rss>', 'empty'],
    ['nothing', ' ', 'bad-feed'],
  ])('refuses %s', (_, text, code) => {
    expect(() => readFeed(text, ADDRESS)).toThrow(expect.objectContaining({ code }))
  })

  it('does not expand entities that multiply', () => {
    const text = `<!DOCTYPE rss [${entities}]><rss version="2.0"><channel><title>&l9;</title><item><title>&l9;</title><description>نص</description></item></channel></rss>`
    expect(readFeed(text, null)[0]?.title).toBe('&l9;')
  })

  it('gives up on a text that takes a parser hours', () => {
    const hostile = `<rss version="2.0"><channel><item><description>${'<'.repeat(1_000_000)}`
    expect(() => readFeed(hostile, null, 100)).toThrow(expect.objectContaining({ code: 'too-large' }))
  })
})
