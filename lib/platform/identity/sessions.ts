import { z } from 'zod'
import { forgetDeviceOf } from '../limits/known-devices'
import { NotFound } from '../operations/errors'
import { operation, query } from '../operations/operation'

/** Where the actor is signed in, newest first. */
export const listSessions = query({
  name: 'identity.sessions',
  summary: 'List where you are signed in',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({
    sessions: z.array(
      z.object({
        id: z.uuid(),
        channel: z.string(),
        device: z.string().nullable(),
        createdAt: z.date(),
        expiresAt: z.date(),
        current: z.boolean(),
      }),
    ),
  }),
  api: { method: 'get', path: '/sessions' },
  async run({ actor, tx, now }) {
    const rows = await tx.session.findMany({
      where: { personId: actor.personId ?? '', revokedAt: null, expiresAt: { gt: now } },
      orderBy: { createdAt: 'desc' },
      take: 50,
    })
    return {
      sessions: rows.map(({ id, channel, device, createdAt, expiresAt }) => ({
        id,
        channel,
        device,
        createdAt,
        expiresAt,
        current: id === actor.sessionId,
      })),
    }
  },
})

/** Ends a session of the actor's, at once. Throws NotFound for anybody else's. */
export const revokeSession = operation({
  name: 'identity.revoke-session',
  summary: 'Sign out one device',
  permission: 'signed-in',
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
  api: { method: 'delete', path: '/sessions/{id}' },
  async run({ actor, input, tx, now, about }) {
    const ended = await tx.session.updateMany({
      where: { id: input.id, personId: actor.personId ?? '', revokedAt: null },
      data: { revokedAt: now },
    })
    if (ended.count === 0) throw new NotFound('session')
    // Whoever has that device is no longer taken for the person there.
    await forgetDeviceOf(tx, input.id)
    about(input.id)
    return { id: input.id }
  },
})

/** Ends the session this request came with. */
export const signOut = operation({
  name: 'identity.sign-out',
  summary: 'Sign out',
  permission: 'signed-in',
  input: z.object({}),
  output: z.object({}),
  api: { method: 'post', path: '/auth/sign-out' },
  async run({ actor, tx, now }) {
    await tx.session.updateMany({
      where: { id: actor.sessionId ?? '', revokedAt: null },
      data: { revokedAt: now },
    })
    return {}
  },
})
