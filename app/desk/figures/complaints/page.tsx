import type { Metadata } from 'next'
import { translator } from '@/lib/platform/language/translator'
import { stateOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { asked } from './asked'
import { StateFiguresPage } from './state-figures-page'
import { UlbFiguresPage } from './ulb-figures-page'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'figures')('desk.title') }
}

/** How complaints are handled: in the officer's ULB, or for the directorate in all of them. */
export default async function FiguresPage({ searchParams }: Props) {
  const filters = asked(await searchParams)
  const director = await stateOfficer()
  return director ? (
    <StateFiguresPage director={director} filters={filters} />
  ) : (
    <UlbFiguresPage filters={filters} />
  )
}
