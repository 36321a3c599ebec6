import type { ReactNode } from 'react'

/** A column: its heading, what a row says in it, and how. */
type Column<Row> = {
  key: string
  heading: ReactNode
  cell: (row: Row) => ReactNode
  /** Right-aligned figures. */
  figures?: boolean
  /** The column that names the row. */
  names?: boolean
}

type Props<Row> = {
  caption: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  hideCaption?: boolean
  small?: boolean
}

/** A citizen’s table; on a phone every row becomes labels and values. */
export function Table<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, hideCaption, small } = props

  return (
    <table className={`tbl tbl--stack ${small ? 'small' : ''}`}>
      <caption className={hideCaption ? 'vh' : undefined}>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, heading, figures }) => (
            <th key={key} scope="col" className={figures ? 'num' : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function TableCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = <span>{column.cell(row)}</span>
  if (column.names) return <th scope="row">{content}</th>

  return (
    <td className={column.figures ? 'num' : undefined} data-l={labelOf(column.heading)}>
      {content}
    </td>
  )
}

const labelOf = (heading: ReactNode) => (typeof heading === 'string' ? heading : undefined)
