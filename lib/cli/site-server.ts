import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { projectRoot } from './project'
import { sendWithoutRuntime } from './send-without-runtime'

/** Serves the built pages on a port, compressed and without Next's runtime: `site-server.ts 3000`. */
const port = Number(process.argv[2])
const site = next({ dev: false, dir: projectRoot, port, hostname: 'localhost' })
await site.prepare()
const answer = site.getRequestHandler()
const compress = compression({
  // One more than the package chooses takes no longer and saves a tenth.
  brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  filter: (request, response) => {
    // Next sets the type of what is not a page as a list, which the package does not know for a type.
    const type = response.getHeader('Content-Type')
    if (Array.isArray(type)) response.setHeader('Content-Type', type.join())
    return compression.filter(request, response)
  },
})
/** Of a request, in bytes: a query of ten thousand Arabic letters is six times as long in an address. */
const LONGEST_HEAD = 256 * 1024

createServer({ maxHeaderSize: LONGEST_HEAD }, (request, response) => {
  compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () => {
    sendWithoutRuntime(response)
    answer(request, response).catch((error: unknown) => {
      process.emitWarning(error instanceof Error ? error : String(error))
      response.destroy()
    })
  })
}).listen(port)
