import type { ReactNode } from 'react'
import { pageLanguage } from '@/app/page-language'
import './report.css'
import { WaitingNotice } from './waiting/waiting-notice'
import { waitingWords } from './waiting/waiting-words'

type Props = { children: ReactNode; params: Promise<{ lang: string; ulb: string }> }

/** The pages of a report, below what waits on this device for the network. */
export default async function ReportLayout({ children, params }: Props) {
  return (
    <>
      <WaitingNotice words={waitingWords(await pageLanguage(params))} />
      {children}
    </>
  )
}
