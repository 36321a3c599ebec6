import { z } from 'zod'
import { Named, Optional, readTable } from './reference'

const lists = [
  'LICENCE_TYPE',
  'APPLICATION_TYPE',
  'STRUCTURE_TYPE',
  'OCCUPANCY_TYPE',
  'OWNERSHIP',
  'OWNER_CATEGORY',
  'RELATION_TYPE',
  'GUARDIAN_RELATION',
  'GENDER',
  'UOM',
  'CANCEL_RECEIPT_REASON',
  'SEND_BACK_REASON',
  'REJECT_REASON',
  'CANCEL_LICENCE_REASON',
] as const

const SmallMaster = Named.extend({ master: z.enum(lists), parent: Optional })
export type SmallMaster = z.infer<typeof SmallMaster>

/** Short lists of choices; `parent` is the code of the choice above in the same list. */
export const smallMasters = (): SmallMaster[] => readTable('small-masters.tsv', SmallMaster)

const DocumentType = Named.extend({ parent: Optional })
export type DocumentType = z.infer<typeof DocumentType>

/** Documents a citizen attaches; those with a parent are papers accepted as that document. */
export const documentTypes = (): DocumentType[] => readTable('document-types.tsv', DocumentType)
