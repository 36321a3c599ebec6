/** What a form shows after it was sent: what is wrong, and what the person had typed. */
export type FormState = {
  message: string
  fieldErrors: Record<string, string[]>
  values: Record<string, string | string[]>
  /** Something to know that is no fault. */
  note?: string
  /** Where to sign in, for whoever was signed out meanwhile. */
  signIn?: { href: string; label: string }
}

/** A form nobody has sent yet. */
export const blank: FormState = { message: '', fieldErrors: {}, values: {} }
