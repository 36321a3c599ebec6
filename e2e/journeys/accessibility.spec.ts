import { everybodyCanUse } from '../fixtures/everybody'
import { test } from '../fixtures/test'
import { publicPages } from '../fixtures/walked-pages'

for (const language of ['en', 'hi']) {
  test(`everybody can use the public pages in ${language}`, async ({ page }) => {
    for (const address of publicPages)
      await everybodyCanUse(page, address.replace('{lang}', language))
  })
}
