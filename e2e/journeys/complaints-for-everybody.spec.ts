import type { Page } from '@playwright/test'
import { begun, complained, followedByMail, givenToField } from '../fixtures/complained'
import { everybodyCanUse, filledIn } from '../fixtures/everybody'
import { onlyHindi } from '../fixtures/only-hindi'
import { test } from '../fixtures/test'
import {
  complaintDeskPages,
  complaintPages,
  ownComplaintPages,
  reportPages,
} from '../fixtures/walked-pages'

const ulb = 'mussoorie'

for (const language of ['en', 'hi'] as const) {
  const walks = async (page: Page, addresses: readonly string[], at: Record<string, string>) => {
    for (const address of addresses) {
      await everybodyCanUse(page, filledIn(address, { lang: language, ulb, ...at }))
      // The desk's lists show what people typed, in whatever language.
      if (language === 'hi' && !address.startsWith('/desk')) await onlyHindi(page)
    }
  }

  test(`everybody can use the pages of complaints in ${language}`, async ({ page }) => {
    await walks(page, complaintPages, {})
  })

  test(`everybody can report and follow in ${language}`, async ({ citizen, page }) => {
    const complaint = await complained(ulb, citizen.mobile)
    const [draft, follower] = [await begun(ulb), await followedByMail(complaint, ulb)]
    const at = { number: complaint.number, sent: complaint.id, draft, follower }
    await walks(page, reportPages, at)
    const reader = citizen.reading(language)
    await reader.opens('/my/complaints')
    await reader.signsIn()
    await walks(page, ownComplaintPages, at)
  })

  test(`everybody can use the desk of complaints in ${language}`, async ({ officer }) => {
    test.slow()
    const given = await complained(ulb)
    await givenToField(given, ulb)
    const at = { given: given.id, new: (await complained(ulb)).id }
    for (const [post, addresses] of Object.entries(complaintDeskPages)) {
      const office = post === 'director' ? 'uttarakhand' : ulb
      const { page } = await officer(post, office, { locale: `${language}-IN` })
      await walks(page, addresses, at)
    }
  })
}
