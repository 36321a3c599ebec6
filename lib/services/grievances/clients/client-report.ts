import { z } from 'zod'
import { Mobile } from '@/lib/platform/identity/mobile'
import { Attributes, Place } from '../complaint'

/** What another program sends for somebody: what, where, and perhaps who. */
export const ClientReport = Place.extend({
  ulb: z.string().max(60),
  key: z.string().max(200),
  type: z.string().max(60),
  description: z.string().trim().max(4000).default(''),
  attributes: Attributes.default({}),
  name: z.string().trim().max(100).default(''),
  phone: Mobile.optional().describe('Whose complaint it becomes; nobody has checked it'),
  email: z
    .email()
    .max(254)
    .optional()
    .describe('Where to tell what becomes of it, without a phone'),
  unread: z
    .string()
    .max(600)
    .default('')
    .describe('A phone or an address that is none, as it was sent: noted for the officers'),
  media: z
    .array(z.url({ protocol: /^https?$/ }).max(1000))
    .max(10)
    .default([])
    .describe('Noted for the officers'),
  language: z.enum(['en', 'hi']).default('en'),
})
export type ClientReport = z.output<typeof ClientReport>
