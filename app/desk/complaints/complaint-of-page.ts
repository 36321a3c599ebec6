import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Forbidden, NotFound } from '@/lib/platform/operations/errors'
import type { DeskComplaint } from '@/lib/services/grievances/desk/desk-complaint'
import { getComplaint } from '@/lib/services/grievances/desk/get-complaint'
import { deskOfficer } from '../desk-caller'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The complaint a page is about; one that is not there, or not for this officer to see, is not found. */
export const complaintOfPage = cache(async (id: string, at: string): Promise<DeskComplaint> => {
  const { caller } = await deskOfficer(at)
  if (!uuid.test(id)) notFound()
  try {
    return await getComplaint(caller, { id })
  } catch (error) {
    if (NotFound.is(error) || Forbidden.is(error)) notFound()
    throw error
  }
})
