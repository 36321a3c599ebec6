import { keptOnDevice } from '@/app/waiting/kept-on-device'

/** A step of a report that could not be sent: what its form posted, kept on this device. */
export type Waiting = {
  /** `draft/step`: a step that is done again takes the place of the first. */
  key: string
  /** Where the report is, `/hi/dehradun/report/0b2c…`. */
  at: string
  step: string
  texts: [string, string][]
  photos: { id: string; name: string; blob: Blob }[]
  keptAt: number
}

/** Told to the window when what waits has changed. */
export const waitingChanged = 'palika:waiting'

const kept = keptOnDevice<Waiting>('palika-reports', waitingChanged)

/** Everything that waits on this device, in the order it was kept. */
export const allWaiting = kept.all

/** Keeps a step until the network is back. */
export const keepWaiting = kept.keep

/** Forgets a step that has been sent. */
export const forgetWaiting = kept.forget
