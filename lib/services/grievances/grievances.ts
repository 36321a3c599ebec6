import type { Module } from '@/lib/platform/modules/module'
import { lists } from './administration/lists'
import { grants } from './grants'
import { jobs } from './jobs'
import { lookup } from './lookup'
import { messages } from './messages'
import { operations } from './operations'
import { places } from './places'
import { roles } from './workflow'

/** Complaints: what people report, and how the ULB puts it right. */
export const grievances: Module = {
  code: 'grievances',
  name: { en: 'Complaints', hi: 'शिकायतें' },
  grants,
  // The administrator sees to what came in and could not be read, and otherwise has no part in complaints.
  roles: { ...roles, ULBADMIN: ['grievances.messages'] },
  operations,
  jobs,
  masters: lists,
  texts: messages,
  due: [{ table: 'complaint', columns: ['due_at'] }],
  scopes: {
    'complaints.report': { en: 'Report complaints', hi: 'शिकायत दर्ज करना' },
  },
  places,
  lookups: [lookup],
}
