import { setTimeout as pause } from 'node:timers/promises'

/**
 * Launches a program of which another process always stands loaded in reserve: when the one that serves falls, that one is
 * told to take its place.
 * @param settings.begin starts a process that waits; gives `{ child, ended }`, `ended` being the promise of how it ends
 * @param settings.onServes told of the process that serves from now on
 * @param settings.onLoaded told of the process in reserve that could serve at once
 * @param settings.after milliseconds before the one in reserve is loaded behind one that was not loaded itself
 */
export class Reserve {
  #begin
  #onServes
  #onLoaded
  #after
  #waiting
  #stopped = false

  constructor({ begin, onServes, onLoaded, after }) {
    this.#begin = begin
    this.#onServes = onServes
    this.#onLoaded = onLoaded
    this.#after = after
  }

  /** Has one serve, and gives how that one ended. */
  launch = async () => {
    const wasLoaded = this.#waiting !== undefined
    const one = this.#waiting ?? this.#begin()
    this.#waiting = undefined
    one.child.send('serve', () => {})
    this.#onServes(one.child)
    const falls = new AbortController()
    const { signal } = falls
    void pause(wasLoaded ? 0 : this.#after, undefined, { signal }).then(
      () => this.#wait(),
      () => undefined,
    )
    return one.ended.finally(() => falls.abort())
  }

  stop() {
    this.#stopped = true
  }

  #wait() {
    if (this.#stopped) return
    const one = (this.#waiting = this.#begin())
    one.child.once('message', () => this.#waiting === one && this.#onLoaded(one.child))
    one.ended.finally(() => {
      if (this.#waiting === one) this.#waiting = undefined
    })
  }
}
