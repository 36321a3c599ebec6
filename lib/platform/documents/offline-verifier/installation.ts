import type { Bilingual } from '../documents'
import type { PublicKeys } from '../code'

/** What one copy of the off-line verifier knows of the installation it came from. */
export type Installation = {
  /** Where papers are checked on-line: `https://seva.example`. */
  readonly site: string
  /** The day the copy was made, `2026-11-22`. */
  readonly madeOn: string
  readonly publicKeys: PublicKeys
  readonly tenants: Readonly<Record<string, Bilingual>>
  readonly services: Readonly<Record<string, Bilingual>>
}

/** Where the built file waits for its installation. */
export const installationSlot = '<script type="application/json" id="installation">null</script>'
