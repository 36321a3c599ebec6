import sharp from 'sharp'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { actorOfSession, type Actor, type Caller } from '../access/actor'
import { rightAnswers, signedIn } from '../applications/applicant.fixture'
import { lockApplication } from '../applications/application'
import { attachPaper } from '../applications/attach-paper'
import { getService } from '../applications/catalogue'
import { moveFile } from '../applications/move'
import { saveSection } from '../applications/save-section'
import { startDraft } from '../applications/start-draft'
import { submitDraft } from '../applications/submit-draft'
import { currentBill } from '../billing/current-bill'
import type { Tender } from '../collection/collection'
import { takePayment } from '../collection/take-payment'
import { money } from '../money/money'
import { uuidv7 } from '../operations/uuid'

export const ulb = 'uk.dehradun'
export type Signed = Caller & { by: 'session'; personId: string }

const officers = [
  { name: 'Rekha Joshi', mobile: '9800050001', roles: ['TL_DOC_VERIFIER'], designation: 'LC01' },
  {
    name: 'Suresh Bisht',
    mobile: '9800050002',
    roles: ['TL_FIELD_INSPECTOR'],
    designation: 'LI01',
  },
  { name: 'Lata Rawat', mobile: '9800050003', roles: ['TL_APPROVER'], designation: 'TS01' },
] as const

/** The verifier, the inspector and the approver of the test ULB, in their posts. */
export async function staff(): Promise<[Signed, Signed, Signed]> {
  const hired = officers.map(({ roles, ...person }) =>
    signedIn({ ...person, roles: [...roles], tenantId: ulb }),
  )
  const [verifier, inspector, approver] = await Promise.all(hired)
  if (!verifier || !inspector || !approver) throw new Error('Nobody was hired')
  return [verifier, inspector, approver]
}

/** Sends a trade licence application for a citizen; gives the file's id. */
export async function applied(citizen: Signed, businessName = 'Himkiran Bakery'): Promise<string> {
  const answers = await rightAnswers(ulb)
  const photo = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#875' } })
    .jpeg()
    .toBuffer()
  const { draft } = await startDraft(citizen, { ulb, service: 'trade-licence' })
  for (const [section, given] of Object.entries(answers)) {
    const named = section === 'business' ? { ...given, name: businessName } : given
    await saveSection(citizen, { ulb, draft, section, answers: named })
  }
  for (const paper of ['IDPROOF', 'OWNERPHOTO', 'OWNERSHIPPROOF']) {
    await attachPaper(citizen, {
      ulb,
      draft,
      paper,
      files: [{ name: 'photo.jpg', content: photo }],
    })
  }
  const { application } = await submitDraft(citizen, {
    ulb,
    draft,
    declaration: true,
    consent: true,
  })
  return application
}

type Taking = {
  action: string
  reasons?: string[]
  remark?: string
  findings?: Record<string, unknown>
}

/** Takes a file one step as an officer would. */
export const step = (
  officer: Caller & { by: 'session' },
  id: string,
  taking: Taking,
  now = new Date(),
) =>
  transaction({ by: 'session', hash: officer.hash, tenant: ulb, at: now }, async (tx, session) => {
    if (!session) throw new Error('No session')
    return move(tx, actorOfSession(session, ulb), id, taking, now)
  })

async function move(tx: Transaction, actor: Actor, id: string, taking: Taking, now: Date) {
  const file = await lockApplication(tx, ulb, id)
  return moveFile(tx, { definition: getService(file.service), file, actor, now, ...taking })
}

let made = 0
/** A UPI payment with a number of its own: a number pays once. */
const online = () => ({
  mode: 'UPI' as const,
  transactionNumber: `6326${uuidv7().replaceAll('-', '').slice(-10)}${++made}`,
})

/** Takes a file through the office until its fee is paid; gives the payment and its receipt. */
export async function licensed(
  [verifier, inspector, approver]: [Signed, Signed, Signed],
  id: string,
  tender: Omit<Tender, 'amount'> = online(),
) {
  await step(verifier, id, { action: 'FORWARD' })
  await step(inspector, id, { action: 'FORWARD', findings: { tradeSeen: true } })
  await step(approver, id, { action: 'APPROVE' })
  return paid(id, tender)
}

/** Pays all that a file owes. */
const paid = (id: string, tender: Omit<Tender, 'amount'>, now = new Date()) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, async (tx) => {
    const { consumerCode } = await lockApplication(tx, ulb, id)
    const bill = await currentBill(tx, { tenantId: ulb, businessService: 'TL', consumerCode }, now)
    if (!bill) throw new Error('Nothing is due')
    return takePayment(tx, { bill, tender: { ...tender, amount: money(bill.total) } }, now)
  })

/** What the system itself reads in the test ULB. */
export const asSystem = <Result>(work: (tx: Transaction) => Promise<Result>) =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)
