'use client'
import { useEffect, useState } from 'react'

/** What an address of ours gives as JSON, once it came; until then, and where the network is slow or gone, what there was. */
export function useFetched<Value>(at: string | undefined, before: Value): Value {
  const [fetched, setFetched] = useState<Value>()
  useEffect(() => {
    if (!at) return
    const leaving = new AbortController()
    fetch(at, { signal: leaving.signal })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Value>) : undefined))
      .then(setFetched, () => undefined)
    return () => leaving.abort()
  }, [at])
  return fetched ?? before
}
