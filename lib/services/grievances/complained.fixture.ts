import sharp from 'sharp'
import type { z } from 'zod'
import type { Caller } from '@/lib/platform/access/actor'
import { transaction, type Transaction } from '@/lib/infra/database/database'
import { wardsOf } from '@/lib/platform/boundaries/boundaries'
import { requestOtp } from '@/lib/platform/identity/request-otp'
import { employed, type Employee } from '@/lib/platform/workflow/office.fixture'
import { reportComplaint } from './report-complaint'
import { takeComplaintAction } from './take-complaint-action'

/** The ULB of the tests of complaints, and a kind that no rule gives to anybody by itself. */
export const ulb = 'uk.almora'
export const type = 'IllegalParking'

export const guest: Caller = { by: 'guest', language: 'en' }

/** Work with the system's reach at the ULB. */
export const asSystem = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
  transaction({ by: 'reach', kind: 'SYSTEM', tenant: ulb }, work)

/** A small photograph as it is posted. */
export const photograph = async (name = 'street.jpg') => {
  const create = { width: 80, height: 60, channels: 3, background: '#8a7' } as const
  return { name, content: await sharp({ create }).jpeg().toBuffer() }
}

/** The ULB's first ward. */
export const someWard = async (): Promise<string> => (await wardsOf(ulb))[0]?.id ?? ''

/** A one-time password sent to that mobile, as somebody without an account confirms with. */
export const confirmed = async (mobile: string) => {
  const { challenge, demonstrationCode: code = '' } = await requestOtp(guest, { mobile })
  return { challenge, code }
}

type Reporting = z.input<(typeof reportComplaint)['definition']['input']>

/** A complaint; `told` says what differs from a car in the way. */
export const complained = async (caller: Caller, told: Partial<Reporting> = {}) =>
  reportComplaint(caller, {
    ...{ ulb, type, description: 'A car stands in the way', ward: await someWard() },
    ...told,
  })

/** Whoever routes at the ULB, and whoever puts right. */
export type Office = { router: Employee; field: Employee }

export const office = async (name = 'Tara Singh'): Promise<Office> => ({
  router: await employed(name, ['GRO'], ulb),
  field: await employed(name, ['PGR_LME'], ulb),
})

/** Gives a complaint to the field and puts it right there. */
export async function putRight({ router, field }: Office, id: string): Promise<void> {
  await takeComplaintAction(router, { id, action: 'ASSIGN', assignee: field.personId })
  await takeComplaintAction(field, { id, action: 'RESOLVE', remark: 'It was towed away' })
}

/** Lets everybody see the photographs of a complaint, as the officer who looks at them does. */
export const showPhotos = (complaintId: string) =>
  asSystem((tx) =>
    tx.complaintPhoto.updateMany({ where: { complaintId }, data: { shownAt: new Date() } }),
  )
