'use client'
import { useState } from 'react'
import { Choice } from '@/components/form/choice'
import { FieldError } from '@/components/form/field-error'
import { useField } from '@/components/form/use-field'

type Props = {
  /** Rupees as plain text, `17365`. */
  due: string
  locale: string
  words: {
    received: string
    giveBack: string
    missing: string
    /** That so much cash was handed over, with `{amount}` where the sum stands. */
    handedOver: string
  }
}

const plain = (text: string) => text.replaceAll(',', '').trim()
const whole = (text: string) => (/^\d+$/.test(text) ? BigInt(text) : undefined)

/** What the payer handed over, and at once what to give back. The server works it out again, and asks about sums far beyond the bill. */
export function Received({ due, locale, words }: Props) {
  const field = useField('received', undefined, undefined)
  const asked = useField('receivedConfirmed', undefined, undefined)
  const [given, setGiven] = useState(field.value)
  const [handed, owed] = [whole(plain(given)), whole(due)]
  const change = handed !== undefined && owed !== undefined ? handed - owed : undefined
  const rupees = (amount: bigint) => `₹ ${new Intl.NumberFormat(locale).format(amount)}`

  return (
    <>
      <div className={`field ${field.error ? 'is-error' : ''}`}>
        <label htmlFor={field.id}>{words.received}</label>
        <FieldError id={field.id} error={field.error} />
        <span className="money w-m">
          <input
            className="input input--money"
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={given}
            onChange={(event) => setGiven(event.target.value)}
            {...field.wiring}
          />
        </span>
      </div>
      {asked.error && (
        <div className="field is-error">
          <FieldError id={asked.id} error={asked.error} />
          <div className="choices">
            <Choice
              option={{
                value: plain(given),
                label: words.handedOver.replace(
                  '{amount}',
                  handed === undefined ? given : rupees(handed),
                ),
              }}
              type="checkbox"
              defaultChecked={false}
              {...asked.wiring}
            />
          </div>
        </div>
      )}
      <output className="change" htmlFor={field.id}>
        {change !== undefined && (
          <>
            <span>{change < 0n ? words.missing : words.giveBack}</span>
            <b>{rupees(change < 0n ? -change : change)}</b>
          </>
        )}
      </output>
    </>
  )
}
