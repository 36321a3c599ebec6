import type { z } from 'zod'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { HiddenFields } from '@/components/form/hidden-fields'
import { SubmitButton } from '@/components/form/submit-button'
import { DeskTable } from '@/components/ui/desk-table'
import { weekdayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { listHolidays } from '@/lib/platform/tenancy/holidays/holidays'
import { add, remove } from './actions'

type Holidays = z.output<(typeof listHolidays)['definition']['output']>['holidays']
type Props = { holidays: Holidays; language: Language; today: string }

/** The holidays to come, each with the way to work on it after all, or to close again. */
export function HolidayTable({ holidays, language, today }: Props) {
  const t = translator(language, 'administration')

  return (
    <DeskTable
      caption={t('holidays.title')}
      rows={holidays}
      rowKey={({ day }) => day}
      columns={[
        {
          key: 'day',
          heading: t('holidays.day'),
          phone: 'full',
          cell: ({ day }) => weekdayWords(day, language),
        },
        {
          key: 'name',
          heading: t('holidays.name'),
          labelled: true,
          cell: ({ name }) => name[language],
        },
        {
          key: 'whose',
          heading: t('holidays.whose'),
          labelled: true,
          cell: ({ own, worked }) =>
            worked ? t('holidays.worked') : own ? t('holidays.own') : t('holidays.state'),
        },
        {
          key: 'change',
          heading: <span className="vh">{t('column.change')}</span>,
          cell: ({ day, name, worked }) =>
            day > today && (
              <Form action={worked ? add : remove} words={formWords(language)}>
                <HiddenFields fields={{ day, nameEn: name.en, nameHi: name.hi }} />
                <SubmitButton look="text">
                  {worked ? t('holidays.again') : t('holidays.remove')}
                  <span className="vh"> {weekdayWords(day, language)}</span>
                </SubmitButton>
              </Form>
            ),
        },
      ]}
    />
  )
}
