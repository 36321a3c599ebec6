import { z } from 'zod'
import { normaliseMobile } from '../encryption/mobile'

/** An Indian mobile number as people type it; ten digits afterwards. */
export const Mobile = z
  .string()
  .trim()
  .transform((text, context) => {
    const mobile = normaliseMobile(text)
    if (mobile) return mobile
    context.addIssue({ code: 'custom', params: { code: text ? 'not-a-mobile' : 'required' } })
    return z.NEVER
  })
