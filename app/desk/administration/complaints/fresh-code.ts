/** A code for a rule that is about to be written: one form, one rule, however often it is sent. */
export const freshCode = (): string => `OWN-${crypto.randomUUID().slice(0, 13).toUpperCase()}`
