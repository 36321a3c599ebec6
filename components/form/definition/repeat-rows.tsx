'use client'
import { useEffect, useRef, type MouseEvent } from 'react'
import { fieldId } from '../field-id'
import { RepeatAdd, RepeatDone, RepeatOpen } from '../repeat'
import type { SharedProps } from './field-props'
import { GroupFields } from './group-fields'
import type { useOpenRows } from './open-rows'

/** A member of the list as it is stored: what it is called and its answers in a line. */
export type Item = { title: string; digest: string }

type Props = SharedProps & { items: readonly Item[]; rows: ReturnType<typeof useOpenRows> }

/** The members of a list: finished ones folded, the others open. Its buttons post; with JavaScript rows open at once. */
export function RepeatRows({ items, rows, ...shared }: Props) {
  const { section, context } = shared.spec
  const { repeat, code, fields } = section
  const added = useRef<number>(undefined)
  const numbers = [...new Set([...items.keys(), ...rows.rows])].sort((a, b) => a - b)
  const item = repeat?.item[context.language] ?? ''

  useEffect(() => {
    if (added.current === undefined) return
    const [first] = fields
    document.getElementById(fieldId(`${code}.${added.current}.${first?.code}`))?.focus()
    added.current = undefined
  })

  const press = (event: MouseEvent) => {
    const [act, number] = pressed(event.target)
    if (act === 'add') added.current = rows.add()
    else if (act === 'edit') rows.open((added.current = number))
    else if (act === 'remove' && number >= items.length) rows.remove(number)
    else return
    event.preventDefault()
  }

  return (
    <div onClickCapture={press}>
      {numbers.length === 0 && <p className="muted">{shared.words.listEmpty}</p>}
      {numbers.map((number) => {
        const path = `${code}.${number}`
        const { title = `${item} ${number + 1}`, digest = '' } = items[number] ?? {}
        const frame = { path, title, words: shared.words }
        return rows.rows.includes(number) ? (
          <RepeatOpen key={path} {...frame} removable={numbers.length > (repeat?.min ?? 0)}>
            <GroupFields {...shared} path={path} />
          </RepeatOpen>
        ) : (
          <RepeatDone key={path} {...frame} summary={digest} />
        )
      })}
      {numbers.length < (repeat?.max ?? 0) && (
        <RepeatAdd path={code}>
          {shared.words.another}
          <span className="vh"> {item}</span>
        </RepeatAdd>
      )}
    </div>
  )
}

/** What a pressed group button says: `edit:owners.1` is edit, 1. */
function pressed(target: EventTarget): [string, number] {
  const button =
    target instanceof Element ? target.closest<HTMLButtonElement>('button[name="group"]') : null
  const [act = '', path = ''] = button?.value.split(':') ?? []
  return [act, Number(path.split('.')[1] ?? -1)]
}
