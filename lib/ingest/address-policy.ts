import { lookup } from 'node:dns/promises'
import ipaddr from 'ipaddr.js'
import { JisrError } from '@/lib/model/jisr-error'

/** What may be asked for, and what may be dialled. The rest of the program uses `publicWeb`; tests bring their own. */
export interface AddressPolicy {
  allowsPort(port: number): boolean
  /** Whether this IP address, as written or as resolved, may be dialled. */
  allowsAddress(ip: string): boolean
  /** Every IP address of a host name. */
  resolve(hostname: string): Promise<readonly string[]>
}

/** The web that everybody can reach: usual ports, public unicast addresses. */
export const publicWeb: AddressPolicy = {
  allowsPort: (port) => port === 80 || port === 443,
  allowsAddress: isPublicUnicast,
  resolve: async (hostname) => (await lookup(hostname, { all: true })).map(({ address }) => address),
}

/** `process` unwraps IPv4 inside IPv6; loopback, private, link-local, shared and translated ranges are all not `unicast`. */
function isPublicUnicast(ip: string): boolean {
  return ipaddr.isValid(ip) && ipaddr.process(ip).range() === 'unicast'
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 }

/**
 * An address as far as its writing can be judged: scheme, port and credentials. Where its host leads is known only
 * when it is dialled, and is checked there (`createGuardedAgent`), so that no second answer of the name server can matter.
 *
 * @param base the address of the page that points here, for a redirect
 * @throws JisrError `forbidden-address`
 * @example parseAddress('/ar/بلاغ', 'https://journal.example/', publicWeb).href // 'https://journal.example/ar/%D8%A8%D9%84%D8%A7%D8%BA'
 * @example parseAddress('file:///etc/hosts', undefined, publicWeb) // throws
 */
export function parseAddress(address: string, base: string | undefined, policy: AddressPolicy): URL {
  const url = URL.parse(address, base)
  const usualPort = url && DEFAULT_PORTS[url.protocol]
  if (!url || !usualPort || url.username || url.password) throw new JisrError('forbidden-address', { address })
  if (!policy.allowsPort(url.port ? Number(url.port) : usualPort)) throw new JisrError('forbidden-address', { address })
  url.hash = ''
  return url
}
