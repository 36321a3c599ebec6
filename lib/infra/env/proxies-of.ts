import { BlockList, isIP } from 'node:net'

/** The proxies of `10.0.0.0/8, 2001:db8::/32`. Throws for what is no address range. */
export function proxiesOf(ranges: string): BlockList {
  const list = new BlockList()
  for (const range of ranges.split(',').flatMap((one) => one.trim() || [])) {
    const [, address = '', , bits] = /^([0-9a-f.:]+)(\/(\d{1,3}))?$/i.exec(range) ?? []
    const version = isIP(address)
    const most = version === 4 ? 32 : 128
    if (version === 0 || Number(bits ?? most) > most)
      throw new Error(`${range} is no address range, such as 10.0.0.0/8`)
    list.addSubnet(address, Number(bits ?? most), version === 4 ? 'ipv4' : 'ipv6')
  }
  return list
}
