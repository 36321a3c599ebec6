import type { Metadata } from 'next'
import { KeptFormPart } from '@/app/[lang]/(citizen)/(own)/sign-in/kept/kept-form'
import { paths } from '@/app/paths'
import { translator } from '@/lib/platform/language/translator'
import { DeskDoor } from '../../desk-door'
import { deskLanguage } from '../../desk-language'

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'account')('kept.title') }
}

/** Where an employee goes on whose form waited until they had signed in again. */
export default async function DeskKeptPage() {
  const language = await deskLanguage()
  const otherwise = { href: paths.desk(), label: translator(language, 'desk')('inbox.views.work') }
  return (
    <DeskDoor language={language}>
      <KeptFormPart language={language} otherwise={otherwise} />
    </DeskDoor>
  )
}
