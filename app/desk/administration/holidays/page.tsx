import type { Metadata } from 'next'
import { paths } from '@/app/paths'
import { DayField } from '@/components/form/day-field'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Day } from '@/lib/platform/dates/dates'
import { dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { listHolidays } from '@/lib/platform/tenancy/holidays/holidays'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { deskOfficer } from '../../desk-caller'
import { deskLanguage } from '../../desk-language'
import { AdminFrame } from '../admin-frame'
import { hideFromStrangers } from '../hide-from-strangers'
import { add } from './actions'
import { HolidayTable } from './holiday-table'

type Asked = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Asked> }

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await deskLanguage(), 'administration')('holidays.title') }
}

/** When the office is closed; a change says which rule due dates follow, and how many did. */
export default async function HolidaysPage({ searchParams }: Props) {
  const at = paths.deskHolidays()
  const officer = await deskOfficer(at)
  const { holidays } = await listHolidays(officer.caller, {}).catch(hideFromStrangers)
  const language = await deskLanguage()
  const t = translator(language, 'administration')
  const changed = changeTold(await searchParams, language)
  const today = officeDay()

  return (
    <AdminFrame
      {...{ at, language, part: 'holidays', saved: undefined }}
      title={t('holidays.title')}
      lede={t('holidays.lede', { town: officer.acting.ulb.name[language] })}
    >
      {changed && <Notice tone="done" title={changed} />}
      <p className="prose">{t('holidays.rule')}</p>
      <Form action={add} words={formWords(language)} className="stack">
        <DayField name="day" label={t('holidays.day')} min={today} />
        <TextField name="nameEn" label={t('holidays.nameEn')} maxLength={100} width="l" />
        <TextField name="nameHi" label={t('holidays.nameHi')} maxLength={100} width="l" />
        <SubmitButton>{t('holidays.add')}</SubmitButton>
      </Form>
      {holidays.length > 0 ? (
        <HolidayTable {...{ holidays, language, today }} />
      ) : (
        <EmptyState title={t('holidays.none')} />
      )}
    </AdminFrame>
  )
}

function changeTold({ added, removed, moved }: Asked, language: Language): string | undefined {
  const t = translator(language, 'administration')
  const day = Day.safeParse(added ?? removed).data
  if (!day) return undefined
  const told = { day: dayWords(day, language), count: Number(moved) || 0 }
  return added ? t('holidays.added', told) : t('holidays.removed', told)
}
