'use client'
import { useState } from 'react'

type Props = {
  /** Rupees as plain text, `17365`. */
  due: string
  locale: string
  words: { received: string; giveBack: string; missing: string }
}

const whole = (text: string) => (/^\d+$/.test(text) ? BigInt(text) : undefined)

/** What the payer handed over, and at once what to give back. Without JavaScript the receipt says it. */
export function Received({ due, locale, words }: Props) {
  const [given, setGiven] = useState('')
  const [handed, asked] = [whole(given.replaceAll(',', '').trim()), whole(due)]
  const change = handed !== undefined && asked !== undefined ? handed - asked : undefined

  return (
    <>
      <div className="field">
        <label htmlFor="received">{words.received}</label>
        <span className="money w-m">
          <input
            id="received"
            className="input input--money"
            name="received"
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            value={given}
            onChange={(event) => setGiven(event.target.value)}
          />
        </span>
      </div>
      <output className="change" htmlFor="received">
        {change !== undefined && (
          <>
            <span>{change < 0n ? words.missing : words.giveBack}</span>
            <b>₹ {new Intl.NumberFormat(locale).format(change < 0n ? -change : change)}</b>
          </>
        )}
      </output>
    </>
  )
}
