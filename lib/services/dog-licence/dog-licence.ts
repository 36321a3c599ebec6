import type { Module } from '@/lib/platform/modules/module'
import { dogLicence as service } from './service'

/** Licences of dogs. */
export const dogLicence: Module = {
  code: 'dog-licence',
  name: service.name,
  services: [service],
}
