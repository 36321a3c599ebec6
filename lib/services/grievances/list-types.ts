import { z } from 'zod'
import { Words } from '@/lib/platform/forms/definition'
import { dayAt } from '@/lib/platform/dates/dates'
import { query } from '@/lib/platform/operations/operation'
import { ComplaintGroupData, complaintGroups } from './complaint-groups'
import { complaintSettings } from './complaint-settings'
import { ComplaintTypeData, complaintTypes } from './complaint-types'

const named = { code: z.string(), name: Words }

/** What can be reported in a town today, in the order people see it. */
export const listTypes = query({
  name: 'complaints.list-types',
  summary: 'List what can be reported in a town',
  permission: 'public',
  input: z.object({ ulb: z.string().max(60) }),
  output: z.object({
    groups: z.array(ComplaintGroupData.extend(named)),
    types: z.array(ComplaintTypeData.omit({ offered: true }).extend(named)),
    anonymousAllowed: z.boolean().describe('Whether a type that allows it may be sent by nobody'),
    duplicateMetres: z.number().int(),
  }),
  api: { method: 'get', path: '/complaint-types' },
  async run({ actor: { tenantId }, now }) {
    const day = dayAt(now)
    const { anonymousAllowed, duplicateMetres } = await complaintSettings(tenantId, day)
    const types = (await complaintTypes(tenantId, day)).filter(({ offered }) => offered)
    return {
      groups: await complaintGroups(tenantId, day),
      types: types.map(({ offered: _, ...type }) => type),
      ...{ anonymousAllowed, duplicateMetres },
    }
  },
})
