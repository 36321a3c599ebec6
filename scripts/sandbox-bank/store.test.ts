import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Order } from './records'
import { openStore } from './store'

const order: Order = {
  id: 'order_1',
  amount: 9_007_199_254_740_993n,
  receipt: 'bill-1',
  description: '',
  customer_name: null,
  callback_url: 'http://127.0.0.1/',
  callback_method: 'get',
  notes: {},
  created_at: 1,
  expire_by: 2,
}

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'sandbox-store-'))))
afterEach(() => rmSync(folder, { recursive: true }))

describe('store', () => {
  it('remembers exact amounts through a restart and forgets a line that was cut off', () => {
    const path = join(folder, 'deeper', 'state.jsonl')
    const store = openStore(path)
    store.save([{ kind: 'order', value: order }])
    store.close()
    appendFileSync(path, '[{"kind":"order","value":{"id":"order_2","am')
    const again = openStore(path)
    expect([...again.orders.values()]).toEqual([order])
    again.save([{ kind: 'order', value: { ...order, id: 'order_3', receipt: 'bill-3' } }])
    again.close()
    expect([...openStore(path).orders.keys()]).toEqual(['order_1', 'order_3'])
  })

  it('keeps its file as small as what it remembers', () => {
    const path = join(folder, 'state.jsonl')
    const store = openStore(path)
    for (let time = 0; time < 50; time++) store.save([{ kind: 'order', value: order }])
    store.close()
    openStore(path).close()
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(1)
  })
})
