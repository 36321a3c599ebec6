import type { ReactNode } from 'react'
import { DeskShell } from '@/components/layout/desk-shell'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { placesIn } from '@/lib/platform/modules/started'
import { paths } from '../paths'
import { deskOfficer } from './desk-caller'
import { deskLanguage } from './desk-language'
import { DeskKeys } from './desk-keys'
import { DeskMenu } from './desk-menu'
import { navigation } from './navigation'

type Props = {
  /** The part of the desk this page belongs to; none for a person's own pages. */
  area?: string
  /** The page's own address, to come back to after signing in. */
  at: string
  /** The queue rail, if this page has one. */
  rail?: ReactNode
  children: ReactNode
}

/** The frame of every page of the desk; pages bring what stands inside `<main>`. Guests are sent to sign in. */
export async function Desk({ area, at, rail, children }: Props) {
  const officer = await deskOfficer(at)
  const language = await deskLanguage()

  return (
    <DeskShell
      language={language}
      town={officer.acting.ulb.name[language]}
      homeHref={paths.desk()}
      search={searchOf(area, language)}
      navigation={navigation(officer, area, language)}
      who={<DeskMenu officer={officer} language={language} />}
      rail={rail}
    >
      {children}
      <DeskKeys />
    </DeskShell>
  )
}

/** In a place that looks for something of its own one looks for that, everywhere else for files. */
function searchOf(area: string | undefined, language: Language) {
  const place = placesIn('desk').find(({ code }) => code === area)
  if (place?.find) return { href: place.href, ...place.find(language) }
  const t = translator(language, 'desk')
  return { href: paths.desk('inbox'), label: t('findLabel'), hint: t('findHint') }
}
