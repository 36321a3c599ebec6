import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import { actorOfSession } from '@/lib/platform/access/actor'
import { lockApplication } from '@/lib/platform/applications/application'
import { getService } from '@/lib/platform/applications/catalogue'
import { moveFile } from '@/lib/platform/applications/move'
import { expireEntries } from '@/lib/platform/registers/expire-entries'
import type { Timed } from '../stories/story'
import { pay, payTwice } from './pay'
import type { Town } from './town'

/** Makes one move of a story. */
export async function make(
  town: Town,
  move: Timed,
  { id, at }: { id: string; seed: number; at: Date },
): Promise<void> {
  switch (move.do) {
    case 'pay':
      return pay(town, id, move.means, at)
    case 'pay-twice':
      return payTwice(town, id, at)
    case 'take': {
      const who = town.officer(move.by)
      if (who.by !== 'session') return
      await transaction(
        { by: 'session', hash: who.hash, tenant: town.tenantId, at },
        async (tx, session) => {
          if (!session) throw new Error('none')
          const file = await lockApplication(tx, town.tenantId, id)
          await moveFile(tx, {
            definition: getService(file.service),
            file,
            actor: actorOfSession(session, town.tenantId),
            now: at,
            action: move.action,
            reasons: move.reasons,
            remark: move.remark,
            ...(move.findings ? { findings: { tradeSeen: true } } : {}),
          })
        },
      )
      return
    }
    case 'expire':
      await expireEntries(at)
      return
    default:
      return undefined
  }
}
