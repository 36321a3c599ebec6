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

/** Everything that waits on this device, in the order it was kept. */
export const allWaiting = async (): Promise<Waiting[]> => {
  const found = await inStore<Waiting[]>('readonly', (store) => store.getAll())
  return found.toSorted((a, b) => a.keptAt - b.keptAt)
}

/** Keeps a step until the network is back. */
export const keepWaiting = (waiting: Waiting) =>
  inStore('readwrite', (store) => store.put(waiting)).then(tell)

/** Forgets a step that has been sent. */
export const forgetWaiting = (key: string) =>
  inStore('readwrite', (store) => store.delete(key)).then(tell)

const tell = () => void window.dispatchEvent(new Event(waitingChanged))

async function inStore<Result = unknown>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await answered<IDBDatabase>(opening())
  try {
    return await answered<Result>(
      work(database.transaction('waiting', mode).objectStore('waiting')),
    )
  } finally {
    database.close()
  }
}

function opening() {
  const request = indexedDB.open('palika-reports', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('waiting', { keyPath: 'key' })
  return request
}

const answered = <Result>(request: IDBRequest) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result)
    request.onerror = () => reject(request.error ?? new Error('The device keeps nothing'))
  })
