import { applied } from '../fixtures/applied'
import { everybodyCanUse, filledIn } from '../fixtures/everybody'
import { licensed } from '../fixtures/licensed'
import { broughtBefore, officerByApi } from '../fixtures/office'
import { test } from '../fixtures/test'
import { deskPages } from '../fixtures/walked-pages'

const ulb = 'dehradun'
const waitsFor = ['inspector', 'approver'] as const

for (const language of ['en', 'hi'] as const) {
  test(`everybody can use the desk in ${language}`, async ({ officer }) => {
    test.slow()
    const issued = await licensed('trade-licence', ulb, { seed: 61 })
    const clerk = await officerByApi('counter', ulb)
    const registered = `/registers/trade-licence/${encodeURIComponent(issued.licence)}`
    const { id: entry } = await clerk.does('get', registered)
    const at = { entry: String(entry), receipt: issued.receipt }
    for (const [post, addresses] of Object.entries(deskPages)) {
      const { id } = await applied('trade-licence', ulb, { seed: 60 })
      const step = waitsFor.find((one) => one === post)
      if (step) await broughtBefore(step, { ulb, id })
      const { page } = await officer(post, ulb, { locale: `${language}-IN` })
      for (const address of addresses)
        await everybodyCanUse(page, filledIn(address, { ...at, file: id }))
    }
  })
}
