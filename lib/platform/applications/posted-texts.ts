import { z } from 'zod'

/** What a form posted, by wire name; names of no field are ignored. */
export const PostedTexts = z
  .record(
    z.string().max(120),
    z.union([z.string().max(5000), z.array(z.string().max(5000)).max(100)]),
  )
  .refine((texts) => Object.keys(texts).length <= 2000)

/** A fault as operations give it back when what was understood is saved all the same. */
export const FaultList = z.array(
  z.object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
)

/** Faults by wire name. */
export const FaultsByName = z.record(z.string(), FaultList)
