import { z } from 'zod'
import { typedCode, typedNumber } from './digits'

/** A code somebody copies from a message or an app: digits of any script, with blanks or dashes; digits alone afterwards. */
export const TypedCode = z.string().max(40).transform(typedCode).pipe(z.string().min(1).max(12))

/** The number of a file, licence, receipt or complaint as people copy it; as it was given afterwards. */
export const TypedNumber = z.string().max(80).transform(typedNumber).pipe(z.string().min(1).max(60))
