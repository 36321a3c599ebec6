import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { behaviour, record } from './records'
import type { Behaviour, Delivery, Dispute, Order, Payment, Refund, SandboxRecord } from './records'

const line = z.array(record)

export type Store = ReturnType<typeof openStore>

/** The sandbox's memory, kept in an append-only file of JSON lines when a path is given. */
export function openStore(path?: string) {
  const memory = emptyMemory()
  if (path) {
    for (const saved of linesOf(path)) remember(memory, saved)
    compact(path, memory)
  }
  const file = path ? openSync(path, 'a') : undefined
  return {
    ...memory,

    /** Saves several records as one line: after a crash all of them are there, or none. */
    save(records: SandboxRecord[]) {
      if (file !== undefined) writeSync(file, textOf(records))
      remember(memory, records)
    },

    behaviourOf: (orderId: string): Behaviour =>
      memory.behaviours.get(orderId) ?? memory.behaviours.get(null) ?? behaviour.parse({}),

    paymentsOf: (orderId: string): Payment[] =>
      (memory.paymentIds.get(orderId) ?? []).flatMap((id) => memory.payments.get(id) ?? []),

    refundsOf: (paymentId: string): Refund[] =>
      (memory.refundIds.get(paymentId) ?? []).flatMap((id) => memory.refunds.get(id) ?? []),

    close() {
      if (file !== undefined) closeSync(file)
    },
  }
}

function emptyMemory() {
  return {
    orders: new Map<string, Order>(),
    orderIdByReceipt: new Map<string, string>(),
    payments: new Map<string, Payment>(),
    paymentIds: new Map<string, string[]>(),
    refunds: new Map<string, Refund>(),
    refundIds: new Map<string, string[]>(),
    refundIdByKey: new Map<string, string>(),
    disputes: new Map<string, Dispute>(),
    deliveries: new Map<string, Delivery>(),
    behaviours: new Map<string | null, Behaviour>(),
  }
}

type Memory = ReturnType<typeof emptyMemory>

function remember(memory: Memory, records: SandboxRecord[]) {
  for (const saved of records) {
    if (saved.kind === 'order') {
      memory.orders.set(saved.value.id, saved.value)
      memory.orderIdByReceipt.set(saved.value.receipt, saved.value.id)
    } else if (saved.kind === 'payment') {
      addTo(memory.paymentIds, saved.value.order_id, saved.value.id)
      memory.payments.set(saved.value.id, saved.value)
    } else if (saved.kind === 'refund') {
      addTo(memory.refundIds, saved.value.payment_id, saved.value.id)
      memory.refunds.set(saved.value.id, saved.value)
      const key = saved.value.idempotency_key
      if (key !== null) memory.refundIdByKey.set(key, saved.value.id)
    } else if (saved.kind === 'dispute') {
      memory.disputes.set(saved.value.id, saved.value)
    } else if (saved.kind === 'delivery') {
      memory.deliveries.set(saved.value.id, saved.value)
    } else {
      memory.behaviours.set(saved.order_id, saved.value)
    }
  }
}

function addTo(ids: Map<string, string[]>, owner: string, id: string) {
  const known = ids.get(owner)
  if (!known) ids.set(owner, [id])
  else if (!known.includes(id)) known.push(id)
}

function linesOf(path: string): SandboxRecord[][] {
  mkdirSync(dirname(path), { recursive: true })
  if (!existsSync(path)) return []
  const text = readFileSync(path, 'utf8')
  // A kill in the middle of a write leaves a last line without its end: it never happened.
  return text
    .split('\n')
    .slice(0, -1)
    .map((saved) => line.parse(JSON.parse(saved)))
}

function compact(path: string, memory: Memory) {
  const records: SandboxRecord[] = [
    ...[...memory.orders.values()].map((value) => ({ kind: 'order' as const, value })),
    ...[...memory.payments.values()].map((value) => ({ kind: 'payment' as const, value })),
    ...[...memory.refunds.values()].map((value) => ({ kind: 'refund' as const, value })),
    ...[...memory.disputes.values()].map((value) => ({ kind: 'dispute' as const, value })),
    ...[...memory.deliveries.values()].map((value) => ({ kind: 'delivery' as const, value })),
    ...[...memory.behaviours].map(([order_id, value]) => ({
      kind: 'behaviour' as const,
      order_id,
      value,
    })),
  ]
  writeFileSync(`${path}.new`, records.map((saved) => textOf([saved])).join(''))
  renameSync(`${path}.new`, path)
}

function textOf(records: SandboxRecord[]): string {
  const text = JSON.stringify(records, (_key, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  )
  return `${text}\n`
}
