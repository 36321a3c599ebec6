'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { comment } from '@/lib/services/grievances/comment'
import { takeComplaintAction } from '@/lib/services/grievances/take-complaint-action'
import { backToMine, withPhotos } from './posted'

export const say = formAction(comment, backToMine, withPhotos)
export const takeStep = formAction(takeComplaintAction, backToMine, withPhotos)
