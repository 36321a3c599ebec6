import { everybodyCanUse } from '../fixtures/everybody'
import { onlyHindi } from '../fixtures/only-hindi'
import { test } from '../fixtures/test'
import { publicPages } from '../fixtures/walked-pages'

for (const language of ['en', 'hi']) {
  test(`everybody can use the public pages in ${language}`, async ({ page }) => {
    for (const address of publicPages) {
      await everybodyCanUse(page, address.replace('{lang}', language))
      // The desk takes its language from the browser.
      if (language === 'hi' && address.includes('{lang}')) await onlyHindi(page)
    }
  })
}
