import { everybodyCanUse } from '../fixtures/everybody'
import { test } from '../fixtures/test'

/** Pages that need nobody signed in; `{lang}` is each language in turn. */
const pages = [
  '/{lang}',
  '/{lang}/dehradun',
  '/{lang}/dehradun/services/trade-licence',
  '/{lang}/track',
  '/{lang}/sign-in',
  '/{lang}/help',
  '/{lang}/fees',
  '/{lang}/privacy',
  '/{lang}/accessibility',
  '/{lang}/about',
  '/{lang}/no-such-town',
  '/verify?lang={lang}',
  '/desk/sign-in',
]

for (const language of ['en', 'hi']) {
  test(`everybody can use the public pages in ${language}`, async ({ page }) => {
    for (const address of pages) await everybodyCanUse(page, address.replace('{lang}', language))
  })
}
