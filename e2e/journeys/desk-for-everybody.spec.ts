import { applied } from '../fixtures/applied'
import { everybodyCanUse } from '../fixtures/everybody'
import { broughtBefore } from '../fixtures/office'
import { test } from '../fixtures/test'

const ulb = 'dehradun'

/** The pages of each post that the journeys walk; `{file}` is a file that waits for it. */
const pages = {
  counter: [
    '/desk',
    '/desk/counter',
    '/desk/counter/trade-licence',
    '/desk/collect',
    '/desk/receipts',
  ],
  verifier: [
    '/desk/inbox',
    '/desk/inbox?view=overdue',
    '/desk/inbox?q=DDN',
    '/desk/inbox?q=nobody',
    '{file}',
    '{file}/actions/REJECT',
    '{file}/changed?seen=1',
    '/desk/register/trade-licence',
    '/desk/sessions',
    '/desk/no-such-page',
    '/desk/files/00000000-0000-7000-8000-000000000000',
  ],
  inspector: ['{file}', '{file}/findings', '{file}/actions/SENDBACKTOCITIZEN'],
}

for (const language of ['en', 'hi'] as const) {
  test(`everybody can use the desk in ${language}`, async ({ officer }) => {
    for (const [post, addresses] of Object.entries(pages)) {
      const { id } = await applied('trade-licence', ulb, { seed: 60 })
      if (post === 'inspector') await broughtBefore('inspector', { ulb, id })
      const { page } = await officer(post, ulb, { locale: `${language}-IN` })
      for (const address of addresses)
        await everybodyCanUse(page, address.replace('{file}', `/desk/files/${id}`))
    }
  })
}
