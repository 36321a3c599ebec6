'use client'
import dynamic from 'next/dynamic'
import { use, useEffect, useMemo, useRef, useState } from 'react'
import type { FeeWords } from '@/lib/platform/applications/fee-words'
import type { SectionSpec } from '@/lib/platform/forms/section-spec'
import { LiveFee } from '../enhance/live-fee'
import { FormContext } from '../form-context'
import type { FaultWords } from './fault-words'
import { GroupFields } from './group-fields'
import { useLiveErrors } from './live-errors'
import { useOpenRows } from './open-rows'
import { RepeatRows, type Item } from './repeat-rows'
import type { SectionWords } from './section-words'
import { useTypedTexts } from './typed-texts'
import { postedAndStored, singleTexts } from './wire-texts'
import { wrongNow } from './wrong-now'

const InstantChecks = dynamic(() => import('../enhance/instant-checks'), { ssr: false })

type Props = {
  spec: SectionSpec
  words: SectionWords
  faultWords: FaultWords
  items: readonly Item[]
  open: readonly number[]
  dense: boolean
  fee?: FeeWords | undefined
  estimateAt?: string | undefined
}

// More columns and less air than the grid of a citizen's page.
const denseGrid =
  '[&_.formgrid]:gap-x-4 [&_.formgrid]:gap-y-3 lg:[&_.formgrid]:grid-cols-3 xl:[&_.formgrid]:grid-cols-4'

/** A section's fields, which follow what is typed in them where JavaScript runs, and post as they are where not. */
export function LiveSection({
  spec,
  words,
  faultWords,
  items,
  open,
  dense,
  fee,
  estimateAt,
}: Props) {
  const { section } = spec
  const { state } = use(FormContext)
  const frame = useRef<HTMLDivElement>(null)
  const [awake, wake] = useState(false)
  const { typed, look } = useTypedTexts(frame, section.code)
  const rows = useOpenRows(section.code, items.length, open, state)
  const texts = useMemo(
    () => ({ ...spec.texts, ...singleTexts(state.values), ...typed }),
    [spec, state, typed],
  )

  const paths = section.repeat
    ? rows.rows.map((number) => `${section.code}.${number}`)
    : [section.code]
  const opened = paths.join(' ')
  const wrong = useMemo(
    () => (awake ? wrongNow(spec, opened.split(' ').filter(Boolean), texts, faultWords) : {}),
    [awake, spec, opened, texts, faultWords],
  )
  const { sharing, setFound } = useLiveErrors(typed, wrong)
  const values = useMemo(() => postedAndStored(state.values, spec.texts), [state, spec])
  useEffect(() => {
    if (awake) look()
  }, [awake, look, state, opened])

  const shared = { spec, texts, words, dense }
  return (
    <FormContext value={{ ...sharing, state: { ...sharing.state, values } }}>
      <div
        ref={frame}
        className={dense ? denseGrid : undefined}
        onFocus={() => wake(true)}
        onChange={look}
        onClick={look}
        onKeyUp={look}
        onBlur={look}
      >
        {section.repeat ? (
          <RepeatRows {...shared} items={items} rows={rows} />
        ) : (
          <div className={dense ? 'formgrid' : undefined}>
            <GroupFields {...shared} path={section.code} />
          </div>
        )}
        {awake && (
          <InstantChecks
            frame={frame}
            code={section.code}
            wrong={wrong}
            opened={opened}
            onFound={setFound}
          />
        )}
      </div>
      {fee && <LiveFee first={fee} at={estimateAt} texts={typed} words={words} />}
    </FormContext>
  )
}
