import { metricNames, type Figures } from '@/lib/insight/complaints/metrics'
import { metricWords } from '@/lib/insight/complaints/metric-words'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import './figures.css'

type Props = { figures: Figures; language: Language }

/** Every figure with what it means beside it. */
export function FigureList({ figures, language }: Props) {
  const t = translator(language, 'figures')

  return (
    <dl className="figures">
      {metricNames.map((metric) => (
        <div key={metric} id={metric}>
          <dt>{t(`metrics.${metric}.name`)}</dt>
          <dd>
            <b>{metricWords(figures, metric, language)}</b>
            <span className="definition">{t(`metrics.${metric}.definition`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}
