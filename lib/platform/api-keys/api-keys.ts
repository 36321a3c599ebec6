import { z } from 'zod'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'
import type { LocalText } from '../language/language'

/** What a key is for, by code, and what it lets a program do besides what everybody may. */
export type Scopes = Readonly<Record<string, LocalText>>

const declared = keptOnce<{ scopes: Scopes }>('scopes', () => ({ scopes: {} }))

/** Says what keys can be for; `startModules` calls it with everybody's. */
export function declareScopes(scopes: Scopes): void {
  declared().scopes = scopes
}

/** Everything a key can be for. */
export const scopes = (): Scopes => declared().scopes

/** The code of what a key is for: one that is declared. */
export const Scope = z
  .string()
  .max(60)
  .refine((code) => Object.hasOwn(scopes(), code), { params: { code: 'not-an-option' } })

/** A key as its administrators see it. Of the key itself only the beginning is known. */
export const ApiKey = z.object({
  id: z.uuid(),
  name: z.string(),
  beginning: z.string(),
  scopes: z.array(z.string()),
  creatorName: z.string(),
  createdAt: z.date(),
  revokedAt: z.date().nullable(),
})

/** Letters of a key that are kept readable, so that people can tell keys apart. */
export const shownLetters = 12
