'use server'
import { formAction } from '@/lib/platform/operations/form-action'
import { cancelLicence } from '@/lib/platform/registers/cancel-licence'
import { paths } from '../../../paths'

export const cancel = formAction(cancelLicence, ({ service, id }) => paths.deskEntry(service, id))
