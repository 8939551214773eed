import { describe, expect, it } from 'vitest'
import { kindOfContent } from '@/lib/ingest/kind-of-content'

const XML = '<?xml version="1.0" encoding="UTF-8"?>'

describe('kindOfContent', () => {
  it.each([
    ['text/html', `${XML}\n<!-- <html> --><rss version="2.0">`, 'feed'],
    ['text/plain', '\uFEFF  <feed xmlns="http://www.w3.org/2005/Atom">', 'feed'],
    ['', `${XML}<!DOCTYPE rss [<!ENTITY a "<b>">]><rss>`, 'feed'],
    ['application/xml', '<rdf:RDF xmlns:rdf="x">', 'feed'],
    ['application/json', '{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"}', 'feed'],
    ['application/rss+xml', '<!doctype html><html lang="ar">', 'page'],
    ['application/xhtml+xml', `${XML}<!DOCTYPE html PUBLIC "x" "y"><html>`, 'page'],
    ['text/html', 'Bonjour', 'page'],
    ['', '<div>نص</div>', 'page'],
    ['text/xml', '<sitemap>', 'feed'],
    ['application/rss+xml', '<?xml version="1.0"', 'feed'],
    ['text/plain', 'بيان', 'text'],
    ['application/json', '{"articles":[]}', null],
    ['', 'بيان', null],
  ])('%s: %s', (type, text, kind) => {
    expect(kindOfContent(type, text)).toBe(kind)
  })
})
