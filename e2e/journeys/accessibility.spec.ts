import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Pages that need nobody signed in; `{lang}` is each language in turn. */
const pages = [
  '/{lang}',
  '/{lang}/dehradun',
  '/{lang}/dehradun/services/trade-licence',
  '/{lang}/dehradun/complaints',
  '/{lang}/dehradun/complaints?view=map',
  '/{lang}/dehradun/scorecard',
  '/{lang}/scorecard',
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
    for (const address of pages) {
      await page.setViewportSize({ width: 360, height: 740 })
      await page.goto(address.replace('{lang}', language))
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
      expect(violations, address).toEqual([])

      await page.setViewportSize({ width: 320, height: 740 })
      const overflow = () => document.documentElement.scrollWidth - window.innerWidth
      expect(await page.evaluate(overflow), `${address} at 320 px`).toBeLessThanOrEqual(0)
    }
  })
}
