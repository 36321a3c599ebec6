import type { Way } from './catalogue'
import type { Draw } from './draw'
import type { Source } from './source'

/**
 * What a guest draws on a way. A browser that passed before draws on its own allowance alone; one that is new draws on its
 * address' too, and where a ULB's total is unusual it waits a little. Without a source, one of our own processes asks.
 */
export function fromSource(way: Way, source: Source | undefined, ulb: string): Draw[] {
  if (!source) return []
  const { address, browser } = source
  if (!browser)
    return [
      { limit: way.bare, of: { address } },
      { limit: way.lane, of: { ulb }, alone: address },
    ]
  const own: Draw = { limit: way.browser, of: { browser: browser.id } }
  return [
    own,
    { limit: way.fresh, of: { address }, unless: own },
    { limit: way.lane, of: { ulb }, unless: own, since: browser.since },
  ]
}
