'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { afterFollowing, follow } from './follow'

export const track = formAction(follow, afterFollowing)
