import type { ReactNode } from 'react'
import { DeskHead } from '@/components/layout/desk-head'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { paths } from '@/app/paths'
import { Desk } from '../../desk'

type Part = 'types' | 'routing' | 'escalation' | 'settings' | 'holidays' | 'keys' | 'received'

type Props = {
  at: string
  part: Part
  title?: string
  lede: string
  /** From when what was just saved holds. */
  saved: string | undefined
  language: Language
  actions?: ReactNode
  children: ReactNode
}

/** The frame of the pages on which a ULB's administrator says how complaints are handled. */
export function AdminFrame(props: Props) {
  const { at, part, title, lede, saved, language, actions, children } = props
  const t = translator(language, 'administration')
  const parts = ['routing', 'escalation', 'settings'] as const

  return (
    <Desk area="administration" at={at}>
      <div className="desk-page administration">
        <Tabs
          label={t('tabs')}
          tabs={[
            { href: paths.deskComplaintTypes(), label: t('types'), current: part === 'types' },
            ...parts.map((one) => ({
              href: paths.deskComplaintRules(one),
              label: t(one),
              current: one === part,
            })),
            {
              href: paths.deskHolidays(),
              label: t('holidays.tab'),
              current: part === 'holidays',
            },
            { href: paths.deskApiKeys(), label: t('keys.tab'), current: part === 'keys' },
            {
              href: paths.deskReceived(),
              label: t('received.tab'),
              current: part === 'received',
            },
          ]}
        />
        <DeskHead title={title ?? t('title')} meta={lede} actions={actions} />
        {saved && <Notice tone="done" title={t('saved', { day: dayWords(saved, language) })} />}
        {children}
      </div>
    </Desk>
  )
}
