import { isIP, isIPv4, type BlockList } from 'node:net'

// A longer chain is nobody's honest one.
const longestChain = 20

/**
 * Where a request came from: the socket's own address, or what declared proxies say before it. Each proxy
 * appends whom it heard, so the chain is read from its end for as long as a trusted one speaks.
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | undefined,
  trusted: BlockList,
): string {
  let address = plain(socket ?? '') ?? 'unknown'
  const chain = (forwarded ?? '').split(',', 200).slice(-longestChain)
  while (chain.length > 0 && isTrusted(trusted, address)) {
    const before = plain(chain.pop() ?? '')
    if (!before) break
    address = before
  }
  return address
}

/** Whether a declared proxy has that address. */
export const isTrusted = (trusted: BlockList, address: string): boolean =>
  isIP(address) !== 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')

/**
 * What one subscriber is given: an IPv4 address, or the first 64 bits of an IPv6 address, of which a
 * subscriber has all the rest.
 */
export function subscriberOf(address: string): string {
  if (isIP(address) !== 6) return address
  return groupsOf(address).slice(0, 4).join(':') + '::/64'
}

/** An address without port, brackets or zone; an IPv4 address within IPv6 as itself. */
function plain(given: string): string | undefined {
  const text = given.trim().replace(/^"|"$/g, '')
  const [, within] = /^\[([^\]]+)\](?::\d+)?$/.exec(text) ?? []
  const bare = (within ?? text.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')).replace(/%.*$/, '')
  if (isIP(bare) === 0) return undefined
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare) ?? []
  return mapped ?? bare.toLowerCase()
}

function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = (tail ?? '').split(':').filter(Boolean)
  // An IPv4 tail stands for two groups; the first four groups do not need its value.
  const length = before.length + after.length + (address.includes('.') ? 1 : 0)
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - length }, () => '0')
  return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ''))
}
