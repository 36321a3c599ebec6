import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import type { FeeRow } from './fee-table'
import { rangeWords, rateWords } from './slab-words'

type Props = { caption: string; rows: readonly FeeRow[]; language: Language }

/** Kinds and their fees in two columns, so that no phone is too narrow. */
export function FeeRows({ caption, rows, language }: Props) {
  const t = translator(language, 'site')

  return (
    <table className="tbl slabs">
      <caption className="vh">{caption}</caption>
      <thead className="vh">
        <tr>
          <th scope="col">{t('start.kind')}</th>
          <th scope="col">{t('start.amount')}</th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.code} data-find={`${row.name.en} ${row.name.hi}`.toLowerCase()}>
          <KindRow row={row} language={language} />
        </tbody>
      ))}
    </table>
  )
}

function KindRow({ row, language }: { row: FeeRow; language: Language }) {
  const [first] = row.slabs
  if (first && row.slabs.length === 1 && !rangeWords(first, language))
    return (
      <tr>
        <th scope="row">
          {row.name[language]}
          {first.type === 'RATE' && row.unit && <span className="sub">{row.unit[language]}</span>}
        </th>
        <td className="num">{rateWords(first, language)}</td>
      </tr>
    )

  return (
    <>
      <tr>
        <th scope="rowgroup" colSpan={2}>
          {row.name[language]}
          {row.unit && <span className="sub">{row.unit[language]}</span>}
        </th>
      </tr>
      {row.slabs.map((slab) => (
        <tr key={slab.code}>
          <td>{rangeWords(slab, language)}</td>
          <td className="num">{rateWords(slab, language)}</td>
        </tr>
      ))}
    </>
  )
}
