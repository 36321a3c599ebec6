import type { Actor } from '../access/actor'
import type { Step } from '../workflow/take'
import type { Application } from './application'
import type { ServiceDefinition } from './service-definition'

/** A step that was taken, and the file as it stands after it. */
export type Moved = {
  definition: ServiceDefinition
  file: Application
  step: Step
  actor: Actor
  remark?: string | undefined
  reasons?: readonly string[] | undefined
  now: Date
}
