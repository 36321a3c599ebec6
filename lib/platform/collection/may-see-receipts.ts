import type { Actor } from '../access/actor'
import { may } from '../access/permission'

const grants = ['collect', 'undo-receipt', 'refund', 'audit'] as const

/** Whether somebody may read the register of receipts: whoever takes, undoes, sends back or audits money. */
export const maySeeReceipts = (actor: Actor): boolean => grants.some((grant) => may(actor, grant))
