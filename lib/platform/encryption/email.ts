/** Trimmed and lower-cased, so that one mailbox has one spelling. */
export const normaliseEmail = (text: string) => text.normalize('NFKC').trim().toLowerCase()

/** `axxxxx@example.in`: the first letter and the domain, whatever the length of the rest. */
export const maskEmail = (email: string) => {
  const [, first, domain] = /^(.)[^@]*@([^@]+)$/u.exec(email.trim()) ?? []
  return first && domain ? `${first}xxxxx@${domain}` : 'xxxxxx'
}
