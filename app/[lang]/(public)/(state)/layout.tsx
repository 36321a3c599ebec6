import type { ReactNode } from 'react'
import { CitizenFrame } from '@/app/citizen-frame'
import { pageLanguage } from '@/app/page-language'

type Props = { children: ReactNode; params: Promise<{ lang: string }> }

/** Pages that belong to no town. */
export default async function StateLayout({ children, params }: Props) {
  return <CitizenFrame language={await pageLanguage(params)}>{children}</CitizenFrame>
}
