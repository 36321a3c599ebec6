import { paths } from '@/app/paths'
import { blank, type FormState } from '@/lib/platform/forms/form-state'

/** The form with the key in it, which no address and no later page shows. */
export const keyShown = ({ name, key }: { name: string; key: string }): FormState => ({
  ...blank,
  values: { issuedKey: key, issuedFor: name },
})

/** The list, which says that the key was taken back. */
export const pageAfterRevoking = () => paths.deskApiKeys({ revoked: 'yes' })
