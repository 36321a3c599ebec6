'use client'
import { useRouter } from 'next/navigation'
import { useDeviceLocation } from '@/app/use-device-location'

type Props = { to: string; words: Record<'here' | 'asking' | 'failed', string> }

/** Lets a route begin where the device is; not there without a script. */
export function BeginHere({ to, words }: Props) {
  const router = useRouter()
  const { standing, ask } = useDeviceLocation(({ latitude, longitude }) =>
    router.push(`${to}&at=${latitude.toFixed(5)},${longitude.toFixed(5)}`),
  )
  if (standing === 'impossible') return null

  return (
    <p className="buttons">
      <button type="button" className="btn btn--2" onClick={ask}>
        {words.here}
      </button>
      <span role="status" className="meta">
        {standing === 'asking' && words.asking}
        {standing === 'failed' && words.failed}
      </span>
    </p>
  )
}
