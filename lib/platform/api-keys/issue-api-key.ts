import { z } from 'zod'
import { hashToken, newSessionToken } from '../identity/credentials/credentials'
import { Forbidden, InvalidInput } from '../operations/errors'
import { operation } from '../operations/operation'
import { uuidv7 } from '../operations/uuid'
import { Scope, scopes, shownLetters } from './api-keys'

/** Gives another program a key to the administrator's ULB. The answer is the only time the key is told. */
export const issueApiKey = operation({
  name: 'api-keys.issue',
  summary: 'Give another program a key to your ULB',
  permission: 'administer',
  input: z.object({
    name: z.string().trim().min(1).max(100).describe('Whose program it is'),
    scopes: z
      .array(Scope)
      .min(1)
      .optional()
      .describe('What it is for; may be left out where keys can be for one thing only'),
  }),
  output: z.object({ id: z.uuid(), name: z.string(), key: z.string() }),
  api: { method: 'post', path: '/api-keys' },
  answers: 'secret',
  async run({ actor: { tenantId, personId, name: creatorName }, input, tx, now, about }) {
    if (!personId) throw new Forbidden('session')
    const { name, scopes: given = onlyScope() } = input
    const id = uuidv7(now)
    const key = `palika_${newSessionToken()}`
    const kept = { keyHash: hashToken(key), beginning: key.slice(0, shownLetters) }
    const made = { createdBy: personId, creatorName, createdAt: now }
    await tx.apiKey.createMany({ data: [{ tenantId, id, name, scopes: given, ...kept, ...made }] })
    about(id, { name, scopes: given.join(' ') })
    return { id, name, key }
  },
})

function onlyScope(): string[] {
  const all = Object.keys(scopes())
  if (all.length !== 1) throw new InvalidInput({ scopes: [{ code: 'required' }] })
  return all
}
