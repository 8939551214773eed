import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { sendWithoutRuntime } from '@/lib/cli/send-without-runtime'
import { withoutRuntime } from '@/lib/cli/without-runtime'

describe('a page without the runtime', () => {
  it.each([
    ['drops the copy of the page', '<p>لقاء</p><script>self.__next_f.push([1,"<p>لقاء</p>"])</script>', '<p>لقاء</p>'],
    ['drops scripts and their preloads', '<link rel="preload" as="script" href="/_next/a.js"/><script src="/_next/a.js" async=""></script><p>Récit</p>', '<p>Récit</p>'],
    ['keeps what search engines read', '<script type="application/ld+json">{"a":1}</script>', '<script type="application/ld+json">{"a":1}</script>'],
    ['keeps the keys', '<script type="module" src="/keyboard.js" async=""></script>', '<script type="module" src="/keyboard.js" async=""></script>'],
    ['keeps preloads of fonts and styles', '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/a.css"/>', '<link rel="preload" as="font" href="/f.woff2"/><link rel="stylesheet" href="/a.css"/>'],
    ['leaves the page of an error whole', '<html id="__next_error__"><script>x</script>', '<html id="__next_error__"><script>x</script>'],
    ['drops a script that holds another in a string', '<script>"<script>"</script><p>a</p>', '<p>a</p>'],
  ])('%s', (_, page, kept) => {
    expect(withoutRuntime(page)).toBe(kept)
  })
})

describe('an answer', () => {
  const servers: ReturnType<typeof createServer>[] = []
  afterEach(() => servers.splice(0).forEach((server) => server.close()))

  async function ask(listener: RequestListener, method = 'GET'): Promise<Response> {
    const server = createServer((request, response) => {
      sendWithoutRuntime(response)
      listener(request, response)
    })
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, resolve))
    return fetch(`http://localhost:${(server.address() as AddressInfo).port}/`, { method })
  }

  it.each([
    ['in one piece', ['<p>جسر</p><script>1</script>']],
    ['in pieces that part a script', ['<p>جسر</p><scr', 'ipt>1</sc', 'ript>']],
  ])('that is a page and comes %s loses its scripts', async (_, pieces) => {
    const answer = await ask((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.setHeader('Content-Length', Buffer.byteLength(pieces.join('')))
      response.flushHeaders()
      for (const piece of pieces) response.write(piece)
      response.end()
    })
    expect(await answer.text()).toBe('<p>جسر</p>')
    expect(Number(answer.headers.get('content-length'))).toBe(Buffer.byteLength('<p>جسر</p>'))
  })

  it.each([
    ['a page without its scripts', '<script>1</script><p>جسر</p>', "script-src 'self'; style-src 'self'"],
    ['the page of an error, which is shown by them', '<html id="__next_error__"><script>1</script>', "script-src 'self' 'unsafe-inline'; style-src 'self'"],
  ])('allows scripts in the page to none but those that need them: %s', async (_, page, policy) => {
    const answer = await ask((_request, response) => {
      response.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-inline'; style-src 'self'")
      response.setHeader('Content-Type', 'text/html')
      response.end(page)
    })
    expect(answer.headers.get('content-security-policy')).toBe(policy)
  })

  it('that is something else passes as it is', async () => {
    const answer = await ask((_request, response) => {
      response.setHeader('Content-Type', 'application/json')
      response.write('{"a":')
      response.end('"<script>1</script>"}')
    })
    expect(await answer.text()).toBe('{"a":"<script>1</script>"}')
  })

  it('to HEAD does not claim that the page is empty', async () => {
    const answer = await ask((_request, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.setHeader('Content-Length', 1_000)
      response.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-inline'")
      response.end()
    }, 'HEAD')
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, null])
    expect(answer.headers.get('content-security-policy')).toBe("script-src 'self'")
  })

  it.each(['text/html', null])('that says nothing has changed has no body, and the policy of the page (%s)', async (type) => {
    const answer = await ask((_request, response) => {
      response.statusCode = 304
      response.setHeader('Content-Security-Policy', "script-src 'self' 'unsafe-inline'")
      if (type) response.setHeader('Content-Type', type)
      response.end()
    })
    expect([answer.status, await answer.text()]).toEqual([304, ''])
    expect(answer.headers.get('content-security-policy')).toBe("script-src 'self'")
  })
})
