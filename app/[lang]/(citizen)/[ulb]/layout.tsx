import type { ReactNode } from 'react'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'

type Props = { children: ReactNode; params: Promise<{ lang: string; ulb: string }> }

/** Pages of one town. */
export default async function TownLayout({ children, params }: Props) {
  const { ulb } = await params
  return (
    <CitizenFrame language={await pageLanguage(params)} ulb={ulb}>
      {children}
    </CitizenFrame>
  )
}
