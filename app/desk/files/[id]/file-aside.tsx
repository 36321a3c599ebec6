import { FeeSheet } from '@/components/form/definition/fee-sheet'
import { dayAt } from '@/lib/platform/dates/dates'
import { dayAndMonth, dayWords } from '@/lib/platform/language/days'
import type { Language } from '@/lib/platform/language/language'
import { paperName } from '@/lib/platform/documents/paper-kinds'
import { translator } from '@/lib/platform/language/translator'
import { documentPath } from '@/lib/platform/documents/document-url'
import type { FileView } from '@/lib/platform/workflow/file-view'
import { FileAdjustments } from './file-adjustments'
import { FileHolder } from './file-holder'
import { FileMeasurement } from './file-measurement'
import { FileNotes } from './file-notes'
import { FileTimeline } from './file-timeline'

type Props = { file: FileView; language: Language; tenant: string; from: string | undefined }

/** Beside the papers: the fee, what happened, what was asked, notes, and who has the file. */
export function FileAside({ file, language, tenant, from }: Props) {
  const t = translator(language, 'desk')

  return (
    <>
      <section id="fee">
        <h2>{t('file.fee')}</h2>
        {file.fee ? (
          <>
            <FeeSheet fee={file.fee} total={t('file.assessed')} small />
            {!file.fee.complete && <p className="meta">{t('file.feeIncomplete')}</p>}
          </>
        ) : (
          <p className="muted">{t('file.noFee')}</p>
        )}
        <FileMeasurement {...{ file, language, from }} />
        <FileAdjustments {...{ file, language, from }} />
      </section>
      {file.documents.length > 0 && (
        <section>
          <h2>{t('file.documents')}</h2>
          <ul className="log">
            {file.documents.map(({ id, kind, serial, issuedAt }) => (
              <li key={id}>
                <time dateTime={issuedAt.toISOString()}>
                  {dayAndMonth(dayAt(issuedAt), language)}
                </time>
                <a href={documentPath({ tenant, id, language })}>
                  {paperName(kind)[language]} {serial}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Corrections file={file} language={language} />
      <FileTimeline file={file} language={language} />
      <FileNotes {...{ file, language, from }} />
      <FileHolder {...{ file, language, from }} />
    </>
  )
}

function Corrections({ file: { corrections }, language }: Pick<Props, 'file' | 'language'>) {
  if (corrections.length === 0) return null
  const t = translator(language, 'desk')

  return (
    <section>
      <h2>{t('file.asked')}</h2>
      <ul className="log">
        {corrections.map(({ id, askedAt, answeredAt, parts, reasons, message }) => (
          <li key={id}>
            <time dateTime={askedAt.toISOString()}>{dayAndMonth(dayAt(askedAt), language)}</time>
            <div>
              {parts.map((part) => part[language]).join(', ')}
              {reasons.map((reason) => (
                <p key={reason.en} className="meta">
                  {reason[language]}
                </p>
              ))}
              {message && <p className="meta">{message}</p>}
              <p className="meta">
                {answeredAt
                  ? t('file.answered', { day: dayWords(dayAt(answeredAt), language) })
                  : t('file.waiting')}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
