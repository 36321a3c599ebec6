'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import {
  backToComplaints,
  check,
  giveSeveral,
  join,
  note,
  step,
  visit,
  work,
} from './complaint-steps'
import { lodge, postedIntake } from './intake/lodge'
import { postedPhotos } from './posted-photos'

export const takeStep = formAction(step, ({ to }) => to, postedPhotos)
export const recordVisit = formAction(visit, ({ to }) => to, postedPhotos)
export const writeNote = formAction(note, ({ to }) => to)
export const writeWork = formAction(work, ({ to }) => to)
export const joinWith = formAction(join, ({ to }) => to)
export const checkPhotographs = formAction(check, ({ to }) => to)
export const giveTicked = formAction(giveSeveral, backToComplaints)
export const takeDown = formAction(lodge, ({ to }) => to, postedIntake)
