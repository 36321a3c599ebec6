import { sentenceFor } from '../start/stopped.mjs'

/** Counts what passed and what failed over all runners. */
export class Tally {
  passed = 0
  failed = 0

  add({ passed, failed }) {
    this.passed += passed
    this.failed += failed
  }

  /** Does a piece of work; when it throws, that is one failure and the rest goes on. */
  async attempt(what, work) {
    try {
      await work()
    } catch (error) {
      process.stderr.write(`\n${what}: ${sentenceFor(error)}\n`)
      this.failed += 1
    }
  }

  line = () => `${this.passed} passed, ${this.failed} failed`
  status = () => (this.failed > 0 || this.passed === 0 ? 1 : 0)
}
