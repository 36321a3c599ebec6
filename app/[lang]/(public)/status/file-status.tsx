import { PageWithAside } from '@/components/layout/page'
import { Confirmation } from '@/components/ui/confirmation'
import { dayAt, startOfDay } from '@/lib/platform/dates/dates'
import { workingDaysBetween } from '@/lib/platform/dates/working-calendar'
import { daysLeftWords, weekdayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { officeCalendar } from '@/lib/platform/tenancy/office-calendar'
import { officeDay } from '@/lib/platform/tenancy/office-day'
import { findTenant } from '@/lib/platform/tenancy/tenancy'
import { FileFacts } from './file-facts'
import type { FollowedFile } from './followed-file'
import { IfLate } from './if-late'
import { StatusTrack } from './status-track'
import { WhatToDo } from './what-to-do'
import { Verbatim } from '@/components/ui/verbatim'

type Props = { language: Language; found: FollowedFile }

/** The status page: where the file is, until when, and what is asked. */
export async function FileStatus({ language, found: file }: Props) {
  const t = translator(language, 'track')
  const { progress } = file
  const due = progress.dueAt && dayAt(progress.dueAt)
  const today = officeDay()
  const calendar = await officeCalendar(file.ulb, startOfDay(today))
  const left =
    due && workingDaysBetween(today, due, calendar) - workingDaysBetween(due, today, calendar)

  return (
    <PageWithAside
      before={
        <Confirmation
          title={progress.state[language]}
          facts={[
            {
              term: t('yourNumber'),
              answer: <Verbatim className="number">{file.number}</Verbatim>,
            },
            ...(due
              ? [
                  {
                    term: t(file.pay || file.asked ? 'answerBy' : 'decideBy'),
                    answer: weekdayWords(due, language),
                    note: left !== null && <p className="muted">{daysLeftWords(left, language)}</p>,
                  },
                ]
              : []),
          ]}
        />
      }
      aside={<FileFacts language={language} file={file} ulb={await findTenant(file.ulb)} />}
    >
      <div className="prose parts">
        <WhatToDo language={language} file={file} />
        <section>
          <h2 className="h-m">{t('where')}</h2>
          <StatusTrack language={language} progress={progress} />
        </section>
        {due && <IfLate language={language} due={due} today={today} />}
      </div>
    </PageWithAside>
  )
}
