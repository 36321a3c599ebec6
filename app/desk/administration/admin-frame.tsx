import type { ReactNode } from 'react'
import { DeskHead } from '@/components/layout/desk-head'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { Desk } from '../desk'
import { deskOfficer } from '../desk-caller'
import { placesSeenBy } from '../navigation'

type Props = {
  at: string
  /** The code of the place. */
  part: string
  title: string
  lede: string
  /** From when what was just saved holds. */
  saved: string | undefined
  language: Language
  actions?: ReactNode
  children: ReactNode
}

/** The frame of the pages on which a ULB's administrator says how it works. */
export async function AdminFrame(props: Props) {
  const { at, part, title, lede, saved, language, actions, children } = props
  const t = translator(language, 'administration')
  const places = placesSeenBy(await deskOfficer(at), 'administration')

  return (
    <Desk area="administration" at={at}>
      <div className="desk-page administration">
        <Tabs
          label={t('tabs')}
          tabs={places.map(({ code, href, label }) => ({
            ...{ href, label: label(language), current: code === part },
          }))}
        />
        <DeskHead title={title} meta={lede} actions={actions} />
        {saved && <Notice tone="done" title={t('saved', { day: dayWords(saved, language) })} />}
        {children}
      </div>
    </Desk>
  )
}
