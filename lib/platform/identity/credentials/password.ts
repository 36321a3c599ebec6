import { hash, parseOptions, verify } from '@node-rs/argon2'

/** argon2id as OWASP advises: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

// The same password typed on two keyboards may differ in its composed characters.
const composed = (password: string) => password.normalize('NFKC')

/** The argon2id hash to keep. */
export const hashPassword = (password: string) => hash(composed(password), cost)

let decoy: Promise<string> | undefined

/** Whether it is the password; takes as long for an unknown user, whose hash is undefined. */
export const verifyPassword = async (kept: string | undefined, password: string) => {
  decoy ??= hashPassword('of nobody')
  const right = await verify(kept ?? (await decoy), composed(password))
  return kept !== undefined && right
}

/** Whether the hash was made at another cost than today's, to be renewed at the next sign-in. */
export const needsRehash = (kept: string) => {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept)
  const now = [cost.memoryCost, cost.timeCost, cost.parallelism].join()
  return !kept.startsWith('$argon2id$') || [memoryCost, timeCost, parallelism].join() !== now
}
