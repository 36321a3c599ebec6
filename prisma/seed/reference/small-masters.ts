import { z } from 'zod'
import { Named, Optional, readTable } from './reference'

const lists = [
  'licence-type',
  'application-type',
  'structure-group',
  'structure-type',
  'occupancy-type',
  'ownership-group',
  'individual-ownership',
  'ownership',
  'owner-category',
  'relation-type',
  'guardian-relation',
  'gender',
  'uom',
  'cancel-receipt-reason',
  'send-back-reason',
  'reject-reason',
  'cancel-licence-reason',
] as const

const SmallMaster = Named.extend({ list: z.enum(lists), parent: Optional })
export type SmallMaster = z.infer<typeof SmallMaster>

/** Short lists of choices; `parent` is the code of a group, itself a row of a `…-group` list. */
export const smallMasters = (): SmallMaster[] => readTable('small-masters.tsv', SmallMaster)

const DocumentType = Named.extend({ parent: Optional })
export type DocumentType = z.infer<typeof DocumentType>

/** Documents a citizen attaches; those with a parent are papers accepted as that document. */
export const documentTypes = (): DocumentType[] => readTable('document-types.tsv', DocumentType)
