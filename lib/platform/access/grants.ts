import { z } from 'zod'
import { keptOnce } from '@/lib/infra/kept-once/kept-once'

/** What roles give that is no module's own, and what it lets its holders do. */
export const commonGrants = {
  counter: 'serve a walk-in',
  collect: 'take money',
  'undo-receipt': 'cancel or dishonour a receipt',
  refund: 'send money back',
  'approve-adjustment': 'decide penalties and rebates that others proposed',
  unmask: 'see a whole mobile number',
  'cancel-licence': 'cancel what a register holds',
  assign: 'give a file to another officer',
  audit: 'read the trail',
  administer: 'employees and configuration',
  outbox: 'read the demonstration’s outgoing messages',
} as const

type CommonGrant = keyof typeof commonGrants

/** A module's own grant, with the module's code before the full stop: `grievances.route`. */
type OwnGrant = `${string}.${string}`

/** What roles give: a common grant, or one that a module declares. */
export type Grant = CommonGrant | OwnGrant
export const Grant = z.union([
  z.enum(Object.keys(commonGrants) as CommonGrant[]),
  z.templateLiteral([z.string().min(1), '.', z.string().min(1)]),
])

const declared = keptOnce<{ grants: readonly Grant[] }>('grants', () => ({ grants: [] }))

/** Names every grant there is; `startModules` calls it. */
export function declareGrants(grants: readonly Grant[]): void {
  declared().grants = grants
}

/** Every grant, the common ones first. */
export const grants = (): readonly Grant[] => declared().grants
