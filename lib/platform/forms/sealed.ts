import { isParts } from './parts'

/** A sensitive answer as it is stored: encrypted, with the part anyone who sees the file may read. */
export type Sealed = { sealed: string; masked: string }

export const isSealed = (answer: unknown): answer is Sealed =>
  isParts(answer) && typeof answer['sealed'] === 'string' && typeof answer['masked'] === 'string'
