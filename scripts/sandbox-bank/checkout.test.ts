import { describe, expect, it } from 'vitest'
import { request, sandboxRig } from './bank-rig.fixture'

const rig = sandboxRig()

describe('the hosted checkout', { timeout: 30_000 }, () => {
  const choose = (orderId: string, form: Record<string, string>) =>
    fetch(`${rig.server.url}/checkout/${orderId}`, {
      method: 'POST',
      body: new URLSearchParams(form),
      redirect: 'manual',
    })

  it('sends the payer back with a signed payment', async () => {
    const orderId = await rig.placedOrder()
    const response = await choose(orderId, { method: 'card', outcome: 'pay' })
    const back = new URL(response.headers.get('location') ?? '')
    expect(back.searchParams.get('bill')).toBe('1')
    const claim = rig.gateway.readCallback(Object.fromEntries(back.searchParams))
    expect(claim).toMatchObject({ providerOrderId: orderId, claimed: 'success', authentic: true })
    const { status, amountPaid, payments } = await rig.gateway.status(orderId)
    expect({ status, amountPaid }).toEqual({ status: 'paid', amountPaid: 118800n })
    expect(payments[0]).toMatchObject({
      method: 'card',
      providerPaymentId: claim.providerPaymentId,
    })
  })

  it('takes one payment when the payer sends the page twice', async () => {
    const orderId = await rig.placedOrder()
    const form = { method: 'upi', outcome: 'pay' }
    await Promise.all([choose(orderId, form), choose(orderId, form), choose(orderId, form)])
    expect((await rig.gateway.status(orderId)).payments).toHaveLength(1)
  })

  it('returns a payer who gives up, with nothing paid', async () => {
    const orderId = await rig.placedOrder()
    const response = await choose(orderId, { leave: 'yes', method: 'upi', outcome: 'pay' })
    const back = new URL(response.headers.get('location') ?? '')
    const claim = rig.gateway.readCallback(Object.fromEntries(back.searchParams))
    expect(claim).toEqual({ providerOrderId: orderId, claimed: 'failure', authentic: false })
    expect((await rig.gateway.status(orderId)).status).toBe('created')
  })

  it('shows the page again, in Hindi too, when nothing was chosen', async () => {
    const response = await fetch(`${rig.server.url}/checkout/${await rig.placedOrder()}?lang=hi`, {
      method: 'POST',
    })
    expect(response.status).toBe(400)
    const page = await response.text()
    expect(page).toContain('<html lang="hi">')
    expect(page).toContain('भुगतान का तरीका और परिणाम चुनें।')
  })

  it('can send the result back as a form', async () => {
    const posting = rig.adapter({ callbackMethod: 'post' })
    const { providerOrderId } = await posting.createOrder(request())
    const page = await (await choose(providerOrderId, { method: 'upi', outcome: 'fail' })).text()
    expect(page).toContain('method="post" action="http://127.0.0.1:9/pay/return?bill=1"')
    const pattern = /name="(\w+)" value="(\w+)"/g
    const fields = Object.fromEntries([...page.matchAll(pattern)].map((hit) => hit.slice(1, 3)))
    const claim = posting.readCallback(fields)
    expect(claim).toMatchObject({ providerOrderId, claimed: 'failure', authentic: false })
    expect((await rig.gateway.status(providerOrderId)).status).toBe('failed')
  })

  it('does not run what a description or a name brings along', async () => {
    const { checkout } = await rig.gateway.createOrder({
      ...request(),
      description: '<script>alert(1)</script>',
      customer: { name: '"><img src=x>' },
    })
    const page = await (await fetch(checkout.url)).text()
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script>alert')
    expect(page).not.toContain('<img')
  })
})
