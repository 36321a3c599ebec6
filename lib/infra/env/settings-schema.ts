import { z } from 'zod'
import { coreSettings } from './core-settings'
import { deliverySettings } from './delivery-settings'
import { gatewaySettings } from './gateway-settings'
import { inboundSettings } from './inbound-settings'
import { storageSettings } from './storage-settings'

/** Every setting of Palika. `docs` and the start script name no other. */
export const settingsSchema = z.intersection(
  z.intersection(z.intersection(coreSettings, storageSettings), inboundSettings),
  z.intersection(gatewaySettings, deliverySettings),
)

/** This process's settings, checked. */
export type Settings = z.infer<typeof settingsSchema>
