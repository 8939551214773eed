import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { publicWeb, type AddressPolicy } from '@/lib/ingest/address-policy'
import { fetchAddress, FETCH_LIMITS } from '@/lib/ingest/fetch-address'
import { openLocalSite, type Answer, type LocalSite } from './local-site'

let site: LocalSite | null = null
afterEach(async () => {
  await site?.close()
  site = null
})

async function siteOf(answers: Readonly<Record<string, Answer>>): Promise<LocalSite> {
  site = await openLocalSite(answers)
  return site
}

const isTimeout = (expected: { details?: { reason?: string } }): boolean => expected.details?.reason === 'timeout'
const redirect = (location: string): Answer => ({ status: 302, headers: { location } })

describe('fetchAddress on the public web', () => {
  it.each([
    'http://127.0.0.1/', 'http://127.1/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://2130706433/', 'http://①②⑦.⓪.⓪.①/', 'http://0/',
    'http://[::1]/', 'http://[::]/', 'http://[::ffff:7f00:1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://[fe80::1]/', 'http://[fd00::1]/',
    'http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data/', 'http://100.64.0.1/', 'https://192.0.2.1/', 'http://255.255.255.255/',
    'http://localhost/',
    'http://example.org:8080/', 'https://example.org:22/', 'http://nom:mot@example.org/',
    'file:///etc/passwd', 'ftp://example.org/', 'data:text/html,x', 'http://', 'مقال',
  ])('refuses %s', async (address) => {
    await expect(fetchAddress(address)).rejects.toMatchObject({ code: 'forbidden-address' })
  })

  it.each(['8.8.8.8', '2a00:1450::1', '::ffff:8.8.8.8'])('would dial %s', (ip) => {
    expect(publicWeb.allowsAddress(ip)).toBe(true)
  })
})

describe('fetchAddress on one site', () => {
  it('brings back the page, its type and its charset, and says who asks', async () => {
    const { address, policy } = await siteOf({
      '/مقال': (request, response) => {
        response.setHeader('content-type', 'text/html; charset="windows-1256"')
        response.end(String(request.headers['user-agent']))
      },
    })
    const page = await fetchAddress(`${address}/مقال#قسم`, policy)
    expect(page).toMatchObject({ url: `${address}/${encodeURIComponent('مقال')}`, type: 'text/html', charset: 'windows-1256' })
    expect(Buffer.from(page.bytes).toString()).toBe('Jisr/0.1')
  })

  it('follows redirects, also to an address that is written in Arabic', async () => {
    const { address, policy } = await siteOf({
      '/a': redirect('/b'),
      '/b': redirect(Buffer.from('/خبر').toString('latin1')),
      '/خبر': 'وصل',
    })
    expect((await fetchAddress(`${address}/a`, policy)).url).toBe(`${address}/${encodeURIComponent('خبر')}`)
  })

  it('dials a name at the address that was checked, and asks for it once', async () => {
    const { port, policy } = await siteOf({ '/': 'bonjour' })
    const answers = [['10.0.0.1', '127.0.0.1'], ['10.0.0.1']]
    const named: AddressPolicy = { ...policy, resolve: async () => answers.shift() ?? [] }
    expect((await fetchAddress(`http://journal.example:${port}/`, named)).bytes.length).toBe(7)
    await expect(fetchAddress(`http://journal.example:${port}/`, named)).rejects.toMatchObject({ code: 'forbidden-address' })
  })

  it.each(['http://10.0.0.1/', 'http://[::1]:80/', 'file:///etc/passwd', 'ftp://127.0.0.1/', 'http://127.0.0.1:1/'])('refuses a redirect to %s', async (target) => {
    const { address, policy } = await siteOf({ '/': redirect(target) })
    const anyPort = { ...policy, allowsPort: (port: number) => port !== 1 }
    await expect(fetchAddress(address, anyPort)).rejects.toMatchObject({ code: 'forbidden-address' })
  })

  it('refuses a redirect from outside to the machine itself', async () => {
    const { address, policy, asked } = await siteOf({ '/': (_, response) => response.writeHead(302, { location: '/secret', connection: 'close' }).end(), '/secret': 'secret' })
    let dialled = 0
    const outsideOnce = { ...policy, allowsAddress: (ip: string) => dialled++ === 0 || publicWeb.allowsAddress(ip) }
    await expect(fetchAddress(address, outsideOnce)).rejects.toMatchObject({ code: 'forbidden-address' })
    expect(asked).toEqual(['/'])
  })

  it.each<[string, Answer, { code: string; details?: { reason?: string; status?: string; type?: string } }]>([
    ['an error of the site', { status: 503 }, { code: 'fetch-failed', details: { reason: 'HTTP 503', status: '503' } }],
    ['a redirect to nowhere', { status: 302 }, { code: 'fetch-failed', details: { status: '302' } }],
    ['an endless redirect', redirect('/'), { code: 'fetch-failed', details: { reason: 'more than 5 redirects' } }],
    ['a picture', { type: 'image/png', body: 'x' }, { code: 'unknown-format', details: { type: 'image/png' } }],
    ['a connection that breaks', (request) => request.destroy(), { code: 'fetch-failed' }],
    ['no answer', () => {}, { code: 'fetch-failed', details: { reason: 'timeout' } }],
    ['a page that never ends', (_, response) => response.write('début'), { code: 'fetch-failed', details: { reason: 'timeout' } }],
    ['a page over the limit', 'a'.repeat(5_000), { code: 'too-large' }],
    ['a small page that swells', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('a'.repeat(100_000)) }, { code: 'too-large' }],
  ])('gives the reason for %s', async (_, answer, expected) => {
    const { address, policy } = await siteOf({ '/': answer })
    // Only what waits for ever is to run out of time, however busy the machine is.
    const limits = { ...FETCH_LIMITS, bytes: 1_000, ...(isTimeout(expected) ? { total: 400 } : {}) }
    await expect(fetchAddress(address, policy, limits)).rejects.toMatchObject(expected)
  })

  it('says that a host is not there', async () => {
    const { port, policy } = await siteOf({})
    const lost = { ...policy, resolve: async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' })) }
    await expect(fetchAddress(`http://journal.example:${port}/`, lost)).rejects.toMatchObject({ code: 'fetch-failed', details: { reason: 'ENOTFOUND' } })
  })
})
