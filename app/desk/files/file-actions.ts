'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import {
  adjust,
  decide,
  give,
  measure,
  note,
  postedAdjustment,
  putBack,
  step,
  take,
} from './file-steps'
import { inspect, postedFindings } from './inspect'

export const takeStep = formAction(step, ({ to }) => to)
export const takeFile = formAction(take, ({ to }) => to)
export const putFileBack = formAction(putBack, ({ to }) => to)
export const giveFile = formAction(give, ({ to }) => to)
export const proposeChange = formAction(adjust, ({ to }) => to, postedAdjustment)
export const chargeBy = formAction(measure, ({ to }) => to)
export const decideChange = formAction(decide, ({ to }) => to)
export const writeNote = formAction(note, ({ to }) => to)
export const saveFindings = formAction(inspect, ({ to }) => to, postedFindings)
