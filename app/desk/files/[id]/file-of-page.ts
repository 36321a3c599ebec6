import { notFound } from 'next/navigation'
import { cache } from 'react'
import { NotFound } from '@/lib/platform/operations/errors'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { getFile } from '@/lib/platform/workflow/get-file'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The file a page is about; one that is not there, or not for this officer to see, is not found. */
export const fileOfPage = cache(async (id: string, at: string): Promise<FileView> => {
  const { caller } = await deskOfficer(at)
  if (!uuid.test(id)) notFound()
  try {
    return await getFile(caller, { id, language: await deskLanguage() })
  } catch (error) {
    if (NotFound.is(error)) notFound()
    throw error
  }
})
