'use client'
import { useEffect, useState } from 'react'
import type { FeeWords } from '@/lib/platform/applications/fee-words'
import { FeeSheet } from '../definition/fee-sheet'
import type { SectionWords } from '../definition/section-words'

type Props = {
  first: FeeWords
  /** Answers the posted section with `FeeWords`, by the server's own rules. */
  at: string | undefined
  texts: Readonly<Record<string, string>> | undefined
  words: SectionWords
}

const pause = 500

/** The fee as the answers stand; follows the typing where JavaScript runs. */
export function LiveFee({ first, at, texts, words }: Props) {
  const [fee, setFee] = useState(first)
  const body = at && texts ? new URLSearchParams(texts).toString() : ''

  useEffect(() => {
    if (!at || !body) return
    const given = new AbortController()
    const timer = setTimeout(
      () => void ask(at, body, given.signal).then((next) => next && setFee(next)),
      pause,
    )
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [at, body])

  return (
    <section className="live-fee" aria-live="polite">
      <h2 className="h-s">{words.fee}</h2>
      {fee.lines.length === 0 ? (
        <p className="muted">{words.feeNone}</p>
      ) : (
        <FeeSheet fee={fee} total={fee.complete ? words.fee : words.feeSoFar} small />
      )}
      <p className="muted small">{fee.complete ? words.feeNote : words.feeIncomplete}</p>
    </section>
  )
}

/** The new estimate; undefined when the network did not bring one, and the old one stays. */
async function ask(at: string, body: string, signal: AbortSignal): Promise<FeeWords | undefined> {
  try {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(at, { method: 'POST', body, headers, signal })
    return answer.ok ? ((await answer.json()) as FeeWords) : undefined
  } catch {
    return undefined
  }
}
