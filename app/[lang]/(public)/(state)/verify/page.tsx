import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { paths } from '@/app/paths'
import { LedgerSection } from '@/components/layout/ledger-section'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { ButtonLink } from '@/components/ui/button'
import { currentCaller } from '@/lib/platform/identity/current-caller'
import { translator } from '@/lib/platform/language/translator'
import { verifyCode } from '@/lib/platform/documents/verify-code'
import { CodeForm } from './code-form'
import { Compare } from './compare'
import { VerdictPanel } from './verdict-panel'
import './verify.css'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params), 'verify')
  return { title: t('title'), robots: { index: false } }
}

/** Checks a paper: the code comes by the camera, by hand, or is asked for. Works with JavaScript off. */
export default async function VerifyPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params)
  const t = translator(language, 'verify')
  const { c } = await searchParams
  const code = typeof c === 'string' ? c.trim().slice(0, 2_000) : ''
  const checked = code ? await verifyCode(await currentCaller(), { code }) : undefined

  return (
    <Page>
      {checked ? (
        <>
          <VerdictPanel checked={checked} language={language} />
          <Compare checked={checked} language={language} />
        </>
      ) : (
        <PageTitle lede={t('lede')}>{t('title')}</PageTitle>
      )}
      <LedgerSection title={checked ? t('again') : t('enter')} first={!checked}>
        <CodeForm language={language} value={checked?.verdict === 'unreadable' ? code : ''} />
      </LedgerSection>
      <LedgerSection title={t('offline')}>
        <div className="stack">
          <p>{t('offlineText')}</p>
          <ButtonLink href={paths.verifyOffline()} look="2">
            {t('offlineLink')}
          </ButtonLink>
        </div>
      </LedgerSection>
    </Page>
  )
}
