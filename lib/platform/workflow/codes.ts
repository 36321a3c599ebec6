import { z } from 'zod'

/** Codes that were ticked: a form posts one as text and several as a list. */
export const Codes = z
  .union([z.string().max(80), z.array(z.string().max(80)).max(100)])
  .default([])
  .transform((chosen) => [chosen].flat().filter(Boolean))

/** Text that may be left out; an empty one is none. */
export const OptionalText = z
  .string()
  .trim()
  .max(2000)
  .optional()
  .transform((text) => text || undefined)

/** An id that may be left out; an empty one is none. */
export const OptionalId = z
  .union([z.uuid(), z.literal('')])
  .optional()
  .transform((id) => id || undefined)

/** Files that were ticked, up to 200. */
export const FileIds = z
  .union([z.uuid(), z.array(z.uuid()).min(1).max(200)])
  .transform((chosen) => [...new Set([chosen].flat())])
