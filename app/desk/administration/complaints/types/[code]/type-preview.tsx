import { Pictogram } from '@/components/ui/pictogram'
import { SummaryList } from '@/components/ui/summary-list'
import type { Language, LocalText } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { Masters } from '@/lib/platform/masters/masters'
import type { ComplaintType } from '@/lib/services/grievances/complaint-types'

type Props = {
  type: Omit<ComplaintType, 'code'> & { name: LocalText }
  masters: Masters
  language: Language
}

/** A type as people meet it: its drawing, its name, its time, and what it asks. */
export function TypePreview({ type, masters, language }: Props) {
  const t = translator(language, 'administration')
  const group = masters['complaint-group']?.find(({ code }) => code === type.group)
  const icon = type.icon ?? String(group?.data['icon'] ?? 'other')

  return (
    <section>
      <h2 className="h-desk">{t('preview')}</h2>
      <div className="preview stack">
        <h3 className="h-s">
          <Pictogram name={icon} /> {type.name[language]}
        </h3>
        <p>{t('previewDays', { days: Math.ceil(type.slaHours / 24) })}</p>
        {type.questions.length === 0 ? (
          <p className="muted">{t('noQuestions')}</p>
        ) : (
          <SummaryList
            rows={type.questions.map(({ label, type: kind, options = [] }) => ({
              term: label[language],
              answer:
                kind === 'choice'
                  ? options.map((option) => option.label[language]).join(', ')
                  : t(`answers.${kind}`),
            }))}
          />
        )}
      </div>
    </section>
  )
}
