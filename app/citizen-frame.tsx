import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { CitizenShell } from '@/components/layout/citizen-shell'
import { languageCodes, type Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { findUlb } from '@/lib/platform/tenancy/tenancy'
import { paths } from './paths'
import { ulbName } from './ulb-name'

type Props = {
  language: Language
  /** The slug of the town the pages below belong to. */
  ulb?: string
  children: ReactNode
}

/** The frame of citizen pages, for the layouts of their groups; the town first when there is one. */
export async function CitizenFrame({ language, ulb: slug, children }: Props) {
  const ulb = slug === undefined ? undefined : await findUlb(slug)
  if (slug !== undefined && !ulb) notFound()
  const other = languageCodes.find((code) => code !== language) ?? language
  const t = translator(language, 'common')

  return (
    <CitizenShell
      language={language}
      homeHref={paths.landing(language)}
      {...(ulb && {
        town: {
          name: ulbName(ulb, language),
          href: paths.ulb(language, ulb.slug),
          also: { name: ulbName(ulb, other), language: other },
        },
      })}
      links={[
        { href: paths.track(language), label: t('trackLink') },
        { href: paths.my(language), label: t('myApplications') },
      ]}
      footer={{
        help: paths.help(language),
        fees: paths.fees(language),
        privacy: paths.privacy(language),
        accessibility: paths.accessibility(language),
        about: paths.about(language),
        verify: paths.verify(language),
        staff: paths.desk('sign-in'),
      }}
    >
      {children}
    </CitizenShell>
  )
}
