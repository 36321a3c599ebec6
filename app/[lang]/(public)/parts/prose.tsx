import { Fragment } from 'react'

/** A text of several paragraphs, one a line; lines that begin with `- ` are a list. */
export function Prose({ text }: { text: string }) {
  const blocks: { list: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const list = line.startsWith('- ')
    const last = blocks.at(-1)
    if (list && last?.list) last.lines.push(line.slice(2))
    else blocks.push({ list, lines: [list ? line.slice(2) : line] })
  }

  return (
    <div className="prose">
      {blocks.map(({ list, lines }) => (
        <Fragment key={lines[0]}>
          {list ? (
            <ul className="bullets">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ) : (
            <p>{lines[0]}</p>
          )}
        </Fragment>
      ))}
    </div>
  )
}
