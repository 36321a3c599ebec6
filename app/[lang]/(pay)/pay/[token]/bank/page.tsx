import { notFound, redirect } from 'next/navigation'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ulbOfPayToken } from '@/lib/platform/billing/pay-token'
import { startCheckout } from '@/lib/platform/collection/start-checkout'
import { translator } from '@/lib/platform/language/translator'
import { InvalidInput, NotFound, Refusal } from '@/lib/platform/operations/errors'
import { SendAtOnce } from './send-at-once'

type Props = {
  params: Promise<{ lang: string; token: string }>
  searchParams: Promise<{ bill?: string; amount?: string }>
}

/** The step between us and a bank's page that takes a form: the browser sends it, or the payer does. */
export default async function BankPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const { token } = await params
  const { bill = '', amount } = await searchParams
  const ulb = await ulbOfPayToken(token)
  if (!ulb) notFound()
  const t = translator(language, 'payment')
  const { checkout } = await startCheckout(
    { by: 'guest', language },
    { ulb: ulb.id, token, bill, amount },
  ).catch(goBack(token))
  if (checkout.method === 'redirect') redirect(checkout.url)

  return (
    <CitizenFrame language={language} ulb={ulb.slug}>
      <Page>
        <PageTitle lede={t('toBankText')}>{t('toBank')}</PageTitle>
        <form method="post" action={checkout.url}>
          {Object.entries(checkout.fields).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <p className="buttons">
            <button className="btn btn--lg">{t('go')}</button>
          </p>
          <SendAtOnce />
        </form>
      </Page>
    </CitizenFrame>
  )
}

// The pay page says itself what is due now.
const goBack = (token: string) => (error: unknown) => {
  if (NotFound.is(error)) notFound()
  if (Refusal.is(error) || InvalidInput.is(error)) redirect(paths.pay(token))
  throw error
}
