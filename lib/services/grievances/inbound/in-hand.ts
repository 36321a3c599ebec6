import type { Actor } from '@/lib/platform/access/actor'
import type { InboundMessage } from '@/lib/platform/inbound/inbound-message'
import type { Transaction } from '@/lib/platform/operations/transaction'
import type { Facts } from './facts'
import type { Sender } from './sender'

/** Somebody's message in hand. */
export type InHand = {
  tx: Transaction
  actor: Actor
  sender: Sender
  message: InboundMessage
  facts: Facts
  now: Date
  /** Names of files that came along and were not kept. */
  leftOut: string[]
}
