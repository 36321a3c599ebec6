/** Whether an address is one of the site at `base`: what is no address, of another site or of another kind is not. */
export function isOwnAddress(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin
}
