import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressPolicy } from '@/lib/ingest/address-policy'

/** What the site answers at one path; a text is a page, `handle` does as it likes. */
export type Answer = string | { type?: string; body?: string | Uint8Array; status?: number; headers?: Record<string, string> } | RequestListener

/** A web site on 127.0.0.1 and a policy that allows just that one. */
export interface LocalSite {
  address: string
  port: number
  /** Paths that were asked for, in their order. */
  asked: string[]
  policy: AddressPolicy
  close(): Promise<void>
}

export async function openLocalSite(answers: Readonly<Record<string, Answer>>): Promise<LocalSite> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURI(request.url ?? '')
    asked.push(path)
    const answer = answers[path] ?? { status: 404, body: 'introuvable' }
    if (typeof answer === 'function') return answer(request, response)
    const { type = 'text/html; charset=utf-8', body = '', status = 200, headers = {} } = typeof answer === 'string' ? { body: answer } : answer
    response.writeHead(status, { ...(type ? { 'content-type': type } : {}), ...headers })
    response.end(body)
  })
  const port = await listen(server)
  return {
    address: `http://127.0.0.1:${port}`,
    port,
    asked,
    policy: {
      allowsPort: (asking) => asking === port,
      allowsAddress: (ip) => ip === '127.0.0.1',
      resolve: async () => ['127.0.0.1'],
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      done(typeof bound === 'object' && bound ? bound.port : 0)
    })
  })
}
