/** Something that waits on this device: found again by `key`, in the order of `keptAt`. */
type Kept = { key: string; keptAt: number }

/** What is kept on this device under a name of its own until the network is back; the window is told `changed` of each change. */
export function keptOnDevice<Item extends Kept>(name: string, changed: string) {
  const tell = () => void window.dispatchEvent(new Event(changed))
  return {
    /** Everything that waits, in the order it was kept. */
    all: async (): Promise<Item[]> => {
      const found = await inStore<Item[]>(name, 'readonly', (store) => store.getAll())
      return found.toSorted((one, other) => one.keptAt - other.keptAt)
    },
    /** Keeps one; it takes the place of the one with its key. */
    keep: (item: Item) => inStore(name, 'readwrite', (store) => store.put(item)).then(tell),
    forget: (key: string) => inStore(name, 'readwrite', (store) => store.delete(key)).then(tell),
  }
}

async function inStore<Result = unknown>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const database = await answered<IDBDatabase>(opening(name))
  try {
    return await answered<Result>(
      work(database.transaction('waiting', mode).objectStore('waiting')),
    )
  } finally {
    database.close()
  }
}

function opening(name: string) {
  const request = indexedDB.open(name, 1)
  request.onupgradeneeded = () => request.result.createObjectStore('waiting', { keyPath: 'key' })
  return request
}

const answered = <Result>(request: IDBRequest) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as Result)
    request.onerror = () => reject(request.error ?? new Error('The device keeps nothing'))
  })
