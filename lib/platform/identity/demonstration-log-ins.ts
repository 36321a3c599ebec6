import { clock } from '@/lib/infra/clock/clock'
import { transaction } from '@/lib/infra/database/database'
import { env } from '@/lib/infra/env/env'
import type { LocalText } from '@/lib/platform/language/language'
import { dayAt } from '../dates/dates'
import { openSealed } from '../encryption/personal'
import { mastersOf } from '../masters/masters'
import { stateId } from '../operations/state-id'
import { findTenant } from '../tenancy/tenancy'
import { totpNow } from './credentials/totp'

/** The password of every invented employee of the demonstration; production knows none of them. */
export const demonstrationPassword = 'pahadi-buransh-2026'

/** An employee of the demonstration, with the code an authenticator app would show now, where one is asked for. */
export type DemonstrationLogIn = {
  userName: string
  designation: LocalText
  ulb: LocalText
  code?: string
}

/** Whom one may sign in as in the demonstration; nobody anywhere else. */
export async function demonstrationLogIns(): Promise<DemonstrationLogIn[]> {
  if (env().APP_MODE !== 'demonstration') return []
  const now = clock.now()
  const { designation: titles = [] } = await mastersOf(stateId(), dayAt(now))
  return transaction({ by: 'reach', kind: 'SYSTEM', tenant: stateId() }, async (tx) => {
    const postings = await tx.posting.findMany({
      where: { stateId: stateId() },
      include: { person: { include: { credential: true } } },
      orderBy: [{ tenantId: 'asc' }, { id: 'asc' }],
    })
    const shown: DemonstrationLogIn[] = []
    for (const { tenantId, designation, person } of postings) {
      const ulb = (await findTenant(tenantId))?.name ?? { en: tenantId, hi: tenantId }
      const title = titles.find(({ code }) => code === designation)?.name
      const cipher = person.credential?.totpCipher
      shown.push({
        userName: person.userName ?? '',
        designation: title ?? { en: designation, hi: designation },
        ulb,
        ...(cipher ? { code: totpNow(await openSealed(tx, stateId(), 'totp', cipher), now) } : {}),
      })
    }
    return shown
  })
}
