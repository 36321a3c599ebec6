import type { Module } from '@/lib/platform/modules/module'
import { tradeLicence as service } from './service'

/** Licences of shops and other trades. */
export const tradeLicence: Module = {
  code: 'trade-licence',
  name: service.name,
  services: [service],
}
