import type { Metadata } from 'next'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { timeWords } from '@/lib/platform/language/days'
import { translator } from '@/lib/platform/language/translator'
import { BillToPay } from './bill-to-pay'
import { NotYetPaid } from './done/not-yet-paid'
import { Paid } from './paid'
import { payLink } from './pay-link'

type Props = { params: Promise<{ lang: string; token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params), 'payment')
  return { title: t('title'), robots: { index: false } }
}

/** The page behind a pay link: what is due today, and the way to pay it; or the receipt. */
export default async function PayPage({ params }: Props) {
  const language = await pageLanguage(params)
  const { token } = await params
  const link = await payLink(token, language)
  const t = translator(language, 'payment')
  const { bill, attempt, ulb } = link

  // Until the bank says what became of a payment under way, another one may be a second.
  if (link.silent) {
    return (
      <CitizenFrame language={language} ulb={ulb.slug}>
        <NotYetPaid language={language} link={link} token={token} />
      </CitizenFrame>
    )
  }
  if (!bill) {
    return (
      <CitizenFrame language={language} ulb={ulb.slug}>
        <Paid language={language} link={link} />
      </CitizenFrame>
    )
  }
  return (
    <CitizenFrame language={language} ulb={ulb.slug}>
      <Page>
        <BillToPay language={language} bill={bill} token={token}>
          {attempt?.status === 'PENDING' && (
            <Notice title={t('pending')} tone="warning">
              <p>{t('pendingText', { time: timeWords(new Date(attempt.at), language) })}</p>
              <p>
                <Link href={`${paths.pay(token)}/done`}>{t('pendingLink')}</Link>
              </p>
            </Notice>
          )}
          {link.renewed && <Notice title={t('renewed')}>{t('renewedText')}</Notice>}
        </BillToPay>
      </Page>
    </CitizenFrame>
  )
}
