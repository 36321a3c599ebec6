import { z } from 'zod'
import type { Actor } from '@/lib/platform/access/actor'
import { demandApiKey } from '@/lib/platform/api-keys/demand-api-key'
import { dayAt } from '@/lib/platform/dates/dates'
import { mobileIndex } from '@/lib/platform/encryption/personal'
import { findOrRegisterPerson } from '@/lib/platform/identity/find-or-register-person'
import { allowAttempt } from '@/lib/platform/identity/throttle'
import { InvalidInput } from '@/lib/platform/operations/errors'
import { operation } from '@/lib/platform/operations/operation'
import type { Transaction } from '@/lib/platform/operations/transaction'
import { checkAttributes } from '../check-attributes'
import { complaintSettings } from '../complaint-settings'
import { getOfferedType, type ComplaintType } from '../complaint-types'
import { keepMailReporter } from '../keep-mail-reporter'
import { lodgeComplaint } from '../lodge-complaint'
import { ClientReport } from './client-report'
import { noteForOfficers } from './note-for-officers'
import { placeMeant } from './place-meant'

/** Another program reports for somebody, with its key. What it says of who that is, nobody has checked. */
export const reportByClient = operation({
  name: 'complaints.report-by-client',
  summary: 'Take a report that another program sends with its key',
  permission: 'system',
  input: ClientReport,
  output: z.object({ id: z.uuid(), number: z.string(), dueAt: z.date() }),
  audits: 'itself',
  async run({ actor, input, tx, now }) {
    const { tenantId } = actor
    const { key, description, attributes, name, email, language, media } = input
    const client = await demandApiKey(tx, { tenantId, key, scope: 'complaints.report', now })
    const type = await getOfferedType(tenantId, dayAt(now), input.type)
    checkAttributes(type, attributes)
    const place = await placeMeant(tenantId, input)
    const personId = await whoseReport(tx, actor, input, type, now)
    const as: Actor = { ...actor, kind: personId ? 'citizen' : 'guest', name }
    const lodged = await lodgeComplaint(tx, {
      ...{ tenantId, type, source: 'OPEN311', description, attributes, visibility: 'FULL', place },
      ...{ personId, name, actor: as, operation: 'complaints.report-by-client' },
      ...{ detail: { key: client.id }, now },
    })
    if (email && !personId)
      await keepMailReporter(tx, { tenantId, complaintId: lodged.id, name, email, language })
    const about = { tenantId, complaintId: lodged.id, now }
    for (const remark of media) await noteForOfficers(tx, { ...about, action: 'MEDIA', remark })
    if (input.unread) await noteForOfficers(tx, { ...about, action: 'NOTE', remark: input.unread })
    return lodged
  },
})

const perPhone = { attempts: 20, minutes: 24 * 60 }

/** The person of the phone, whose record stays as it is; nobody without one, where the ULB takes such reports. */
async function whoseReport(
  tx: Transaction,
  { tenantId, stateId }: Actor,
  { phone, language, unread }: ClientReport,
  type: ComplaintType,
  now: Date,
): Promise<string | null> {
  if (phone) {
    await allowAttempt(`client-phone:${mobileIndex(stateId, phone)}`, perPhone, now)
    return findOrRegisterPerson(tx, { stateId, mobile: phone, name: '', language })
  }
  // Who gave a number that cannot be read meant to be reached: that costs nobody the report.
  if (unread) return null
  const { anonymousAllowed } = await complaintSettings(tenantId, dayAt(now))
  if (!anonymousAllowed || !type.anonymous)
    throw new InvalidInput({ phone: [{ code: 'mobile-needed' }] })
  return null
}
