import type { ServerResponse } from 'node:http'
import { withoutRuntime } from './without-runtime'

type End = (chunk?: unknown, encoding?: unknown, done?: unknown) => ServerResponse

/** Has an answer wait until it is whole if it is a page, and sends it without Next's runtime; any other passes as it is. */
export function sendWithoutRuntime(answer: ServerResponse): void {
  const [write, end, flushHeaders] = [answer.write.bind(answer), answer.end.bind(answer) as End, answer.flushHeaders.bind(answer)]
  const isPage = (): boolean => String(answer.getHeader('Content-Type') ?? '').startsWith('text/html')
  const parts: Buffer[] = []
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') parts.push(Buffer.from(chunk))
    if (chunk instanceof Uint8Array) parts.push(Buffer.from(chunk))
  }
  answer.flushHeaders = () => {
    if (!isPage()) flushHeaders()
  }
  answer.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!isPage()) return (write as (...args: unknown[]) => boolean)(chunk, ...rest)
    keep(chunk)
    for (const done of rest) if (typeof done === 'function') done()
    return true
  }) as typeof answer.write
  answer.end = ((chunk?: unknown, ...rest: unknown[]) => {
    // A browser puts the headers of this answer in the place of those that it keeps.
    if (answer.statusCode === 304 && !answer.headersSent) refuseInlineScripts(answer)
    if (!isPage() || answer.headersSent) return end(chunk, ...rest)
    keep(chunk)
    const whole = Buffer.concat(parts).toString('utf8')
    const stripped = withoutRuntime(whole)
    const page = Buffer.from(stripped)
    // Nothing of what is left is a script in the page, unless it is that of an error.
    if (stripped !== whole || (whole === '' && answer.statusCode < 500)) refuseInlineScripts(answer)
    const whenDone = rest.filter((done) => typeof done === 'function')
    if (page.length === 0) {
      // The answer to HEAD, or one that says nothing has changed: how long the page would be is not known.
      answer.removeHeader('Content-Length')
      return end(...whenDone)
    }
    if (answer.hasHeader('Content-Length')) answer.setHeader('Content-Length', page.length)
    return end(page, ...whenDone)
  }) as typeof answer.end
}

function refuseInlineScripts(answer: ServerResponse): void {
  const policy = answer.getHeader('Content-Security-Policy')
  if (typeof policy === 'string') answer.setHeader('Content-Security-Policy', policy.replace(/(script-src [^;]*?) 'unsafe-inline'/, '$1'))
}
