import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { pageLanguage } from '@/app/page-language'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { Notice } from '@/components/ui/notice'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { services } from '@/lib/platform/applications/catalogue'
import { ServiceTerms } from '../../fees/service-terms'

type Props = { params: Promise<{ lang: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params), 'site')('fees.title') }
}

/** Every service with its days, what is charged, and the limit of each step. */
export default async function FeesPage({ params }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'site')
  const ulb = await findUlb((await cookies()).get('ulb')?.value ?? '')

  return (
    <Page>
      <PageTitle lede={t('fees.lede')}>{t('fees.title')}</PageTitle>
      {services().map((service, index) => (
        <ServiceTerms
          key={service.code}
          service={service}
          ulb={ulb}
          language={language}
          first={index === 0}
        />
      ))}
      <Notice title={t('fees.late')}>
        <p>{t('fees.lateText')}</p>
      </Notice>
    </Page>
  )
}
