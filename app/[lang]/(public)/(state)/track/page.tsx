import type { Metadata } from 'next'
import { pageLanguage } from '@/app/page-language'
import { Page } from '@/components/layout/page'
import { PageTitle } from '@/components/layout/page-title'
import { translator } from '@/lib/platform/language/translator'
import { FileStatus } from '../../status/file-status'
import { ComplaintStatus } from './complaint-status'
import { followed } from './follow'
import { TrackForm } from './track-form'

type Props = {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ number?: string | string[] }>
}

async function asked({ params, searchParams }: Props) {
  const { number } = await searchParams
  const wanted = typeof number === 'string' ? number.trim().slice(0, 60).toUpperCase() : ''
  return { language: await pageLanguage(params), number: wanted, ...(await followed(wanted)) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { language, file, complaint } = await asked(props)
  if (complaint) return { title: `${complaint.status[language]} – ${complaint.number}` }
  const t = translator(language, 'track')
  return { title: file ? `${file.progress.state[language]} – ${file.number}` : t('title') }
}

/** Where a file is, without signing in: number and last four digits of the mobile. */
export default async function TrackPage(props: Props) {
  const { language, number, file, complaint } = await asked(props)
  if (complaint) return <ComplaintStatus language={language} complaint={complaint} />
  if (file) return <FileStatus language={language} file={file} />
  const t = translator(language, 'track')

  return (
    <Page>
      <div className="prose">
        <PageTitle lede={t('lede')}>{t('title')}</PageTitle>
        <TrackForm language={language} number={number} />
      </div>
    </Page>
  )
}
