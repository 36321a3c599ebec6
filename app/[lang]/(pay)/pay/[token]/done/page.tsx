import type { Metadata } from 'next'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'
import { translator } from '@/lib/platform/language/translator'
import { Paid } from '../paid'
import { payLink } from '../pay-link'
import { NotYetPaid } from './not-yet-paid'

type Props = { params: Promise<{ lang: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params), 'payment')
  return { title: t('title'), robots: { index: false } }
}

/** Where the payer comes back to from the bank: what became of the payment, as far as it is known. */
export default async function DonePage({ params }: Props) {
  const language = await pageLanguage(params)
  const { token } = await params
  const link = await payLink(token, language)
  const paid = link.state !== 'due' && (!link.attempt || link.attempt.status === 'FAILURE')

  return (
    <CitizenFrame language={language} ulb={link.ulb.slug}>
      {paid ? (
        <Paid language={language} link={link} />
      ) : (
        <NotYetPaid language={language} link={link} token={token} />
      )}
    </CitizenFrame>
  )
}
