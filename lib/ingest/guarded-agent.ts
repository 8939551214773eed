import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { JisrError } from '@/lib/model/jisr-error'
import type { AddressPolicy } from './address-policy'

/** Milliseconds and bytes that a connection may take. */
export interface ConnectionLimits {
  connect: number
  headers: number
  body: number
  bytes: number
}

/**
 * A dispatcher that dials allowed addresses only. A guard on `lookup` alone would leak: it is never asked for an
 * address that is already a number. The address that was checked is the one that is dialled, so a name that
 * changes its answer between two questions gains nothing.
 *
 * Connections fail with `JisrError` `forbidden-address` as the cause of undici's own error.
 */
export function createGuardedAgent(policy: AddressPolicy, limits: ConnectionLimits): Agent {
  const dial = buildConnector({ timeout: limits.connect, lookup: guardedLookup(policy) })
  return new Agent({
    connect: (options, callback) => {
      const literal = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(literal) && !policy.allowsAddress(literal)) callback(new JisrError('forbidden-address', { address: literal }), null)
      else dial(options, callback)
    },
    headersTimeout: limits.headers,
    bodyTimeout: limits.body,
    maxResponseSize: limits.bytes,
  })
}

function guardedLookup(policy: AddressPolicy): LookupFunction {
  return (hostname, options, callback) => {
    policy.resolve(hostname).then(
      (found) => {
        const allowed = found.filter((ip) => policy.allowsAddress(ip)).map((address) => ({ address, family: isIP(address) }))
        const [first] = allowed
        if (!first) callback(new JisrError('forbidden-address', { address: hostname }), '')
        else if (options.all) callback(null, allowed)
        else callback(null, first.address, first.family)
      },
      (error: Error) => callback(error, ''),
    )
  }
}
